package cn.yinxian.council.board.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.council.board.model.Board;
import cn.yinxian.council.board.model.BoardMotion;
import cn.yinxian.council.board.model.BoardQuestion;
import cn.yinxian.council.board.model.BoardStage;
import cn.yinxian.council.board.model.LedgerItem;
import cn.yinxian.council.board.model.LedgerQuestion;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.testing.MapperTest;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@MapperTest
@Import(MyBatisBoard.class)
class BoardMapperTest {

    private static final UnitCode CITY = UnitCode.of("330900");
    private static final UnitCode DISTRICT = UnitCode.of("330901");
    private static final UnitCode BUREAU = UnitCode.of("330901101");
    private static final UnitCode OFFICE = UnitCode.of("330901102");
    private static final CaseNumber MEETING = CaseNumber.of("CM-2026-00003");
    private static final Instant AT = Instant.parse("2026-11-01T01:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);

    @Autowired
    private Board board;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void three_motions_and_three_items() {
        motion(1, DISTRICT, "IN_EXECUTION", 0, null);
        motion(2, DISTRICT, "SCREENING", 5, null);
        motion(3, DISTRICT, "CLOSED", 5, null);
        motion(4, CITY, "ON_AGENDA", 9, "CM-2026-00009");
        database.sql("""
                insert into council_motion_decision (motion_id, position, meeting, decision, words, decided_at)
                values (?, 0, 'CM-2026-00001', 'DEFERRED', '缓', ?), (?, 1, 'CM-2026-00003', 'ADOPTED', '办', ?)""")
                .params(id(1), Timestamp.from(AT), id(1), Timestamp.from(AT)).update();
        item(1, 1, BUREAU, DUE, "OPEN");
        item(2, 1, OFFICE, DUE, "CLOSED");
        item(3, 3, OFFICE, DUE.minusDays(3), "REPORTED");
        database.sql("insert into council_item_unit (case_number, position, unit_code) values ('SI-2026-00001', 0, '330901102')").update();
        database.sql("""
                insert into council_item_report (case_number, position, content, reporter, reported_at, late)
                values ('SI-2026-00003', 0, '先报', '甲', ?, false), ('SI-2026-00003', 1, '=再报𠮷', '乙', ?, true)""")
                .params(Timestamp.from(AT), Timestamp.from(AT.plusSeconds(60))).update();
        database.sql("""
                insert into council_item_extension (case_number, position, from_day, until_day, reason, asked_at, granted)
                values ('SI-2026-00001', 0, ?, ?, '等', ?, true), ('SI-2026-00001', 1, ?, ?, '再等', ?, false)""")
                .params(DUE, DUE, Timestamp.from(AT), DUE, DUE, Timestamp.from(AT)).update();
    }

    @Test
    void motions_come_the_latest_first_and_page_by_page() {
        assertThat(numbers(all(CITY, DISTRICT), null, 9)).containsExactly(4, 3, 2, 1);
        assertThat(numbers(all(DISTRICT), null, 2)).containsExactly(3, 2);
        assertThat(numbers(all(DISTRICT), "MO-2026-00002", 2)).as("the same second as the one before").containsExactly(1);
        assertThat(numbers(all(DISTRICT), "MO-2026-99999", 9)).isEmpty();
        assertThat(board.motions(all(), null, 9)).isEmpty();
    }

    @Test
    void a_line_tells_what_became_of_the_motion() {
        var line = board.motions(all(DISTRICT), "MO-2026-00002", 1).get(0);
        assertThat(line).isEqualTo(new BoardMotion(
                CaseNumber.of("MO-2026-00001"), "议题1", DISTRICT, BUREAU, "IN_EXECUTION", AT, AT, MEETING, 2, 1, DUE));
        assertThat(board.motions(all(CITY), null, 1).get(0).meeting()).isEqualTo(CaseNumber.of("CM-2026-00009"));
        assertThat(board.motions(all(DISTRICT), null, 1).get(0).dueOn()).as("it lies with the office").isNull();
    }

    @Test
    void it_is_asked_by_stage_unit_meeting_age_and_number() {
        var both = List.of(CITY, DISTRICT);
        assertThat(numbers(new BoardQuestion(both, BoardStage.SCREENING, null, null, null, null), null, 9)).containsExactly(2);
        assertThat(numbers(new BoardQuestion(both, null, OFFICE, null, null, null), null, 9)).as("it leads an item").containsExactly(3, 1);
        assertThat(numbers(new BoardQuestion(both, null, null, MEETING, null, null), null, 9)).containsExactly(1);
        assertThat(numbers(new BoardQuestion(both, null, null, CaseNumber.of("CM-2026-00009"), null, null), null, 9)).containsExactly(4);
        assertThat(numbers(new BoardQuestion(both, null, null, null, AT.plusSeconds(6 * 86_400), null), null, 9)).as("old and open").containsExactly(2, 1);
        assertThat(numbers(all(CITY, DISTRICT).among(List.of(CaseNumber.of("MO-2026-00003"))), null, 9)).containsExactly(3);
        assertThat(numbers(all(CITY, DISTRICT).among(List.of()), null, 9)).isEmpty();
        assertThat(board.open(both)).hasSize(3);
        assertThat(board.countByStage(both)).isEqualTo(Map.of(
                BoardStage.IN_EXECUTION, 1, BoardStage.SCREENING, 1, BoardStage.CLOSED, 1, BoardStage.BEFORE_MEETING, 1));
    }

    @Test
    void the_ledger_lists_items_by_their_day() {
        assertThat(items(new LedgerQuestion(List.of(DISTRICT), null, null, null, null, false), null)).containsExactly(3, 1, 2);
        assertThat(items(new LedgerQuestion(List.of(DISTRICT), null, null, null, null, false), "SI-2026-00001")).containsExactly(2);
        assertThat(items(new LedgerQuestion(List.of(DISTRICT), null, null, null, null, true), null)).containsExactly(3, 1);
        assertThat(items(new LedgerQuestion(List.of(DISTRICT), null, null, null, DUE, false), null)).as("with their lead").containsExactly(1);
        assertThat(items(new LedgerQuestion(List.of(DISTRICT), null, null, DUE.plusDays(1), null, false), null)).isEmpty();
        assertThat(items(new LedgerQuestion(List.of(DISTRICT), OFFICE, MEETING, null, null, false), null)).containsExactly(3, 2);
        assertThat(items(new LedgerQuestion(List.of(CITY), null, null, null, null, false), null)).isEmpty();
        var found = board.items(new LedgerQuestion(List.of(DISTRICT), null, null, null, null, false), null, 9);
        assertThat(found.get(0).report()).isEqualTo(new LedgerItem.Report("=再报𠮷", AT.plusSeconds(60), true));
        assertThat(found.get(1).coUnits()).containsExactly(OFFICE);
        assertThat(found.get(1).extensions()).as("granted ones").isEqualTo(1);
        assertThat(found.get(1).motionTitle()).isEqualTo("议题1");
    }

    @Test
    void what_can_be_asked_for_is_what_there_is() {
        assertThat(board.unitsOf(List.of(DISTRICT))).containsExactly(BUREAU, OFFICE);
        assertThat(board.meetingsOf(List.of(CITY, DISTRICT))).extracting(CaseNumber::value)
                .containsExactly("CM-2026-00009", "CM-2026-00003", "CM-2026-00001");
        assertThat(board.unitsOf(List.of())).isEmpty();
    }

    private static BoardQuestion all(UnitCode... councils) {
        return new BoardQuestion(List.of(councils), null, null, null, null, null);
    }

    private List<Integer> numbers(BoardQuestion question, @Nullable String after, int size) {
        return board.motions(question, after, size).stream().map(motion -> last(motion.number())).toList();
    }

    private List<Integer> items(LedgerQuestion question, @Nullable String after) {
        return board.items(question, after, 9).stream().map(item -> last(item.number())).toList();
    }

    private static int last(CaseNumber number) {
        return Integer.parseInt(number.value().substring(number.value().length() - 5));
    }

    private long id(int motion) {
        return database.sql("select id from council_motion where case_number = ?").param("MO-2026-0000" + motion).query(Long.class).single();
    }

    private void motion(int number, UnitCode council, String status, int day, @Nullable String agenda) {
        database.sql("""
                insert into council_motion (case_number, council, sponsor, sponsor_group, owner, title, body, asked, money, posts, single_branch,
                  status, submitted_at, major, meeting, created_at, changed_at, version)
                values (?, ?, '330901101', 'UNIT_CLERK@330901101', 'clerk', ?, '', '', false, false, false, ?, ?, false, ?, ?, ?, 0)""")
                .params("MO-2026-0000" + number, council.value(), "议题" + number, status, Timestamp.from(AT.plusSeconds(day * 86_400L)), agenda,
                        Timestamp.from(AT), Timestamp.from(AT))
                .update();
    }

    private void item(int number, int motion, UnitCode lead, LocalDate due, String status) {
        database.sql("""
                insert into council_item (case_number, motion, meeting, council, subject, lead_unit, lead_group, due_on, first_due_on, status,
                  opened_at, version)
                values (?, ?, 'CM-2026-00003', '330901', '事项', ?, 'UNIT_CLERK@330901101', ?, ?, ?, ?, 0)""")
                .params("SI-2026-0000" + number, "MO-2026-0000" + motion, lead.value(), due, due, status, Timestamp.from(AT))
                .update();
    }
}
