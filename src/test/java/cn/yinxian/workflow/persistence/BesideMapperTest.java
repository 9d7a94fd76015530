package cn.yinxian.workflow.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.organisation.Reach;
import cn.yinxian.testing.MapperTest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** Tables of what is done beside the path. */
@MapperTest
class BesideMapperTest {

    private static final String NUMBER = "BF-2026-00001";
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    @Autowired
    private CaseMapper cases;

    @Autowired
    private ReadingMapper readings;

    @Autowired
    private UrgeMapper urges;

    @Autowired
    private ConsultationMapper consultations;

    @Autowired
    private DraftMapper drafts;

    @BeforeEach
    void a_case() {
        cases.insert(new CaseRow(
                NUMBER, "branch-formation", null, "关于组建𠮷支部的请示", "formation:1", "330901101", "民政局", "/330900/330901/330901101/",
                "li", "李经办", "UNIT_CLERK@330901101", "UNDER_REVIEW", 1, NOON, null, null, null, false));
    }

    @Test
    void a_reader_has_a_case_once_and_reading_a_copy_finishes_it() {
        readings.insertAll(List.of(reading("COPY", "wang"), reading("CIRCULATE", "wang"), reading("COPY", "zhao")));
        assertThatThrownBy(() -> readings.insertAll(List.of(reading("COPY", "wang")))).isInstanceOf(DuplicateKeyException.class);
        var rows = readings.selectOfCase(NUMBER);
        long copy = rows.get(0).id();
        long circulated = rows.get(1).id();

        assertThat(readings.markRead(copy, NOON)).isOne();
        assertThat(readings.markRead(copy, NOON.plusSeconds(60))).isZero();
        assertThat(readings.select(copy)).extracting(ReadingRow::readAt, ReadingRow::finishedAt).containsExactly(NOON, NOON);
        readings.markRead(circulated, NOON);
        assertThat(readings.select(circulated).finishedAt()).isNull();
        assertThat(readings.selectWaiting("wang", null, 10)).extracting(WaitingReadingRow::id).containsExactly(circulated);
        assertThat(readings.finish(circulated, "可行𠮷", NOON)).isOne();
        assertThat(readings.finish(circulated, "再写", NOON)).isZero();
        assertThat(readings.selectFinished("wang", 10)).hasSize(2);
        assertThat(readings.deleteUnread(copy)).isZero();
        assertThat(readings.deleteUnread(rows.get(2).id())).isOne();
    }

    @Test
    void the_right_to_read_goes_unless_there_is_another_reason_for_it() {
        readings.insertParties(NUMBER, List.of("wang", "zhao", "li"));
        readings.insertAll(List.of(reading("COPY", "zhao")));

        List.of("wang", "zhao", "li").forEach(owner -> readings.deleteParty(NUMBER, owner));

        assertThat(readings.selectParties(NUMBER, List.of("wang", "zhao", "li"))).containsExactlyInAnyOrder("zhao", "li");
    }

    @Test
    void what_was_asked_waits_until_it_is_answered_or_closed() {
        consultations.insert(new ConsultationRow(
                null, NUMBER, "task-1", "初审", "li", "李经办", "可行否？𠮷", true, NOON.plusSeconds(3600), NOON, null, false));
        long id = consultations.selectLastId(NUMBER);
        consultations.insertConsulted(List.of(consulted(id, "wang"), consulted(id, "zhao")));

        assertThat(consultations.answer(id, "wang", "可行", NOON, null, null)).isOne();
        assertThat(consultations.answer(id, "wang", "再答", NOON, null, null)).isZero();
        assertThat(consultations.selectWaiting("wang", List.of())).isEmpty();
        assertThat(consultations.selectWaiting("sun", List.of(new Reach("zhao", Set.of("branch-formation"), false))))
                .as("for another, in the matters handed over").singleElement().extracting(WaitingConsultationRow::official).isEqualTo("zhao");
        assertThat(consultations.selectWaiting("sun", List.of(new Reach("zhao", Set.of("term-renewal"), false)))).isEmpty();
        assertThat(consultations.selectWaiting("li", List.of(new Reach("zhao", Set.of("branch-formation"), false))))
                .as("nobody advises on what they applied for").isEmpty();
        assertThat(consultations.selectWaiting("zhao", List.of())).singleElement().extracting(WaitingConsultationRow::question).isEqualTo("可行否？𠮷");
        assertThat(consultations.selectOpenOfTask("task-1")).hasSize(1);
        consultations.waitNoMore(id);
        consultations.close(id, NOON, true);
        assertThat(consultations.selectWaiting("zhao", List.of())).isEmpty();
        assertThat(consultations.selectOpenOfTask("task-1")).isEmpty();
        assertThat(consultations.selectConsultedOfCase(NUMBER)).extracting(ConsultedRow::answer).containsExactlyInAnyOrder("可行", null);
    }

    @Test
    void urges_drafts_and_phrases_come_back_as_they_were_written() {
        urges.insert(new UrgeRow(null, NUMBER, "li", "李经办", "王某、赵某", 2, "请抓紧𠮷", NOON));
        assertThat(urges.selectOfCase(NUMBER)).singleElement().extracting(UrgeRow::note, UrgeRow::sentAt).containsExactly("请抓紧𠮷", NOON);
        assertThat(urges.countActs(NUMBER, "li", List.of("UNIT_CLERK@330901101", "li"))).isZero();

        drafts.insertAll(List.of(
                new DraftFieldRow("task-1", "li", 0, "opinion", "先放一放𠮷", NOON), new DraftFieldRow("task-1", "li", 1, "items[0].name", "", NOON)));
        assertThat(drafts.select("task-1", "li")).extracting(KeptTextRow::field, KeptTextRow::text)
                .containsExactly(tuple("opinion", "先放一放𠮷"), tuple("items[0].name", ""));
        assertThat(drafts.select("task-1", "wang")).isEmpty();
        drafts.deleteOfTask("task-1");
        assertThat(drafts.select("task-1", "li")).isEmpty();

        drafts.insertPhrases("li", List.of("同意。", "请补充。"));
        assertThat(drafts.selectPhrases("li")).containsExactly("同意。", "请补充。");
        assertThat(drafts.select("task-1", "li")).allMatch(KeptTextRow::isPhrase).extracting(KeptTextRow::text).containsExactly("同意。", "请补充。");
    }

    @Test
    void only_cases_that_came_to_their_ordinary_end_say_how_long_it_takes() {
        cases.end(NUMBER, NOON.plusSeconds(86_400));

        assertThat(cases.selectSpans("branch-formation", NOON, 10)).containsExactly(new CaseSpan(NOON, NOON.plusSeconds(86_400)));
        assertThat(cases.selectSpans("term-renewal", NOON, 10)).isEmpty();
        cases.updateStatus(NUMBER, "WITHDRAWN");
        assertThat(cases.selectSpans("branch-formation", NOON, 10)).isEmpty();
    }

    private static ReadingRow reading(String kind, String reader) {
        return new ReadingRow(null, NUMBER, kind, reader, reader, "li", "李经办", null, NOON, null, null, null);
    }

    private static ConsultedRow consulted(long id, String official) {
        return new ConsultedRow(id, official, official, null, null, true, null);
    }
}
