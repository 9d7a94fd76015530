package cn.yinxian.assembly.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.assembly.ElectionReports;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.testing.MapperTest;
import cn.yinxian.testing.OwnDatabase;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Elections reported before the assembly had tables of its own are found there afterwards. */
@MapperTest
@OwnDatabase
@Import(MyBatisElectionReports.class)
@TestPropertySource(properties = "spring.flyway.target=202611240320")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MovedElectionsMapperTest {

    @Autowired
    private Flyway flyway;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ElectionReports reports;

    @Test
    void what_was_reported_with_a_formation_is_kept_by_the_assembly() {
        application(7, "BF-2026-00007");
        application(8, "BF-2026-00008");
        for (String row : List.of("7, 'NEW'", "7, 'REMAINING'", "8, 'NEW'")) {
            election(row);
        }
        Flyway.configure().configuration(flyway.getConfiguration()).target("latest").load().migrate();
        var two = reports.of(CaseNumber.of("BF-2026-00007"));
        assertThat(two).usingRecursiveFieldByFieldElementComparatorIgnoringFields("heldOn").containsExactly(
                ElectionReportMapperTest.report(ElectedBranch.NEW, true), ElectionReportMapperTest.report(ElectedBranch.REMAINING, true));
        assertThat(two).extracting(one -> one.heldOn().toString()).containsOnly("2026-10-09");
        assertThat(reports.of(CaseNumber.of("BF-2026-00008"))).hasSize(1);
    }

    private void application(int id, String number) {
        database.update("""
                insert into formation (
                  id, case_number, action, kind, initiative, unit_code, proposed_name, body, basis, reason, seats, deputies, formal,
                  probationary, units, largest_unit_formal, remaining_formal, status, applicant, created_at, changed_at, city_consents,
                  version)
                values (?, ?, 'FORM', 'SEPARATED', 'UNIT', 'U1', '中共某局离退休干部支部', 'UNIT', '', '', 1, 0, 3, 0, 1, 3, 0, 'ELECTED',
                  'clerk', '2026-10-01 09:00:00', '2026-10-09 09:00:00', false, 1)""", id, number);
    }

    private void election(String row) {
        database.update("insert into formation_election (formation_id, branch, held_on, voters, superior_agreed, assembly_passed, "
                + "agreeing_to_fewer, standing) values (" + row + ", '2026-10-09', 4, true, true, 2, true)");
        database.update("insert into formation_absentee (formation_id, branch, position, member_code, reason) values ("
                + row + ", 0, 'M3', 'BEDRIDDEN_OR_LONG_ILL')");
        for (String sheet : List.of("0, 'ASSEMBLY', 3, 3, 3, 3, 0", "1, 'REVOTE', 3, 3, 3, 2, 1")) {
            database.update("insert into formation_sheet (formation_id, branch, position, round, attending, ballots_issued, "
                    + "ballots_returned, ballots_valid, ballots_spoiled) values (" + row + ", " + sheet + ")");
        }
        for (String vote : List.of("0, 0, 'M1', false, 3, 0, 0", "0, 1, 'M2', true, 1, 1, 1", "1, 0, 'M1', false, 3, 0, 0", "1, 1, 'M2', true, 1, 1, 1")) {
            database.update("insert into formation_vote (formation_id, branch, sheet, position, member_code, write_in, votes_yes, "
                    + "votes_no, votes_abstain) values (" + row + ", " + vote + ")");
        }
    }
}
