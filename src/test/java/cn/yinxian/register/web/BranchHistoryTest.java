package cn.yinxian.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.RegisterSearch.HistoryLine;
import cn.yinxian.register.RegisterSearch.NameChange;
import cn.yinxian.register.TermShift;
import cn.yinxian.register.TermStanding;
import cn.yinxian.register.usecase.OpenBranch.BranchFile;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class BranchHistoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final UnitCode UNIT = UnitCode.of("U1");
    private static final Branch BRANCH = new Branch(
            BranchCode.of("B-U1-01"), "支部", BranchKind.REGULAR, UNIT, UNIT, List.of(UNIT), false, true, DAY, null, null, TermStanding.IN_TERM, 0);

    @Test
    void those_who_came_on_one_day_stand_in_one_line() {
        var lines = List.of(line("甲", true, null), line("乙", true, OfficerPost.SECRETARY), line("乙", true, null), line("丙", false, null));
        assertThat(history().of(file(lines), false)).extracting(BranchPage.Event::words).containsExactly("转入 2 人：甲、乙", "乙 任书记", "丙 转出");
    }

    @Test
    void a_branch_that_gathers_moves_nobody_s_relation() {
        assertThat(history().of(file(List.of(line("甲", true, null))), true)).extracting(BranchPage.Event::words).containsExactly("甲 编入");
    }

    @Test
    void a_shifted_term_stands_among_the_changes_by_its_day() {
        var shifts = List.of(
                new TermShift(LocalDate.of(2026, 11, 30), LocalDate.of(2027, 5, 30), DAY.plusDays(1), "向民委〔2026〕5号"),
                new TermShift(LocalDate.of(2027, 5, 30), LocalDate.of(2027, 3, 1), DAY.plusDays(2), "向民委〔2027〕1号"));
        assertThat(history().of(file(List.of(line("甲", true, null)), shifts, List.of()), false)).extracting(BranchPage.Event::words).containsExactly(
                "本届届满日由2027年5月30日提前至2027年3月1日（向民委〔2027〕1号）", "本届届满日由2026年11月30日延期至2027年5月30日（向民委〔2026〕5号）", "甲 转入");
    }

    @Test
    void another_name_stands_with_its_case_and_who_entered_it() {
        var change = new NameChange(DAY.minusDays(1), "旧<b>支部", "新支部", OfficialId.of("org-1"), CaseNumber.of("BF-2026-00012"));
        var file = file(List.of(line("甲", true, null), new HistoryLine(DAY.minusDays(2), true, "M", "乙", null)), List.of(), List.of(change));
        assertThat(history().of(file, false)).extracting(BranchPage.Event::words)
                .containsExactly("甲 转入", "“旧<b>支部”更名为“新支部”（办件 BF-2026-00012，卫组织 登记）", "乙 转入");
    }

    private static BranchFile file(List<HistoryLine> lines) {
        return file(lines, List.of(), List.of());
    }

    private static BranchFile file(List<HistoryLine> lines, List<TermShift> shifts, List<NameChange> names) {
        return new BranchFile(
                BRANCH, Map.of(), List.of(), List.of(), Map.of(), List.of(), lines, shifts, names, Map.of(OfficialId.of("org-1"), "卫组织"));
    }

    private static HistoryLine line(String name, boolean began, @Nullable OfficerPost post) {
        return new HistoryLine(DAY, began, "M-" + name, name, post);
    }

    private static BranchHistory history() {
        var labels = new StaticMessageSource();
        labels.addMessage("OfficerPost.SECRETARY", Locale.CHINA, "书记");
        return new BranchHistory(labels);
    }
}
