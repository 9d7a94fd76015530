package cn.yinxian.assembly.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.assembly.ElectionReport;
import cn.yinxian.assembly.ElectionReport.Absentee;
import cn.yinxian.assembly.ElectionReport.Line;
import cn.yinxian.assembly.ElectionReport.Round;
import cn.yinxian.assembly.ElectionReport.Sheet;
import cn.yinxian.assembly.ElectionReports;
import cn.yinxian.election.Ballots;
import cn.yinxian.election.NotCountedReason;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.testing.MapperTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MapperTest
@Import(MyBatisElectionReports.class)
class ElectionReportMapperTest {

    private static final CaseNumber NUMBER = CaseNumber.of("TR-2026-00001");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private ElectionReports reports;

    @Test
    void a_report_comes_back_as_it_was_kept() {
        var report = report(ElectedBranch.STANDING, true);
        reports.replace(NUMBER, List.of(report));
        assertThat(reports.of(NUMBER)).containsExactly(report);
        assertThat(reports.of(CaseNumber.of("TR-2026-00002"))).isEmpty();
    }

    @Test
    void a_corrected_report_takes_the_place_of_the_first_and_of_no_other_case() {
        var other = CaseNumber.of("BF-2026-00001");
        reports.replace(other, List.of(report(ElectedBranch.NEW, true), report(ElectedBranch.REMAINING, true)));
        reports.replace(NUMBER, List.of(report(ElectedBranch.STANDING, false)));
        var corrected = new ElectionReport(
                ElectedBranch.STANDING, DAY.minusDays(1), 4, List.of(), false, false, null, List.of(), true);
        reports.replace(NUMBER, List.of(corrected));
        assertThat(reports.of(NUMBER)).containsExactly(corrected);
        assertThat(reports.of(other)).extracting(ElectionReport::branch).containsExactly(ElectedBranch.NEW, ElectedBranch.REMAINING);
        reports.replace(other, List.of());
        assertThat(reports.of(other)).isEmpty();
    }

    static ElectionReport report(ElectedBranch branch, boolean standing) {
        var lines = List.of(new Line("M1", false, 3, 0, 0), new Line("M2", true, 1, 1, 1));
        return new ElectionReport(
                branch, DAY, 4, List.of(new Absentee("M3", NotCountedReason.BEDRIDDEN_OR_LONG_ILL)), true, true, 2,
                List.of(
                        new Sheet(Round.ASSEMBLY, 3, new Ballots(3, 3, 3, 0), lines),
                        new Sheet(Round.REVOTE, 3, new Ballots(3, 3, 2, 1), lines)),
                standing);
    }
}
