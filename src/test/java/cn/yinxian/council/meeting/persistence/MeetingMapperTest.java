package cn.yinxian.council.meeting.persistence;

import static cn.yinxian.council.meeting.model.MeetingExamples.NOW;
import static cn.yinxian.council.meeting.model.MeetingExamples.RULES;
import static cn.yinxian.council.meeting.model.MeetingExamples.attendance;
import static cn.yinxian.council.meeting.model.MeetingExamples.convened;
import static cn.yinxian.council.meeting.model.MeetingExamples.item;
import static cn.yinxian.council.meeting.model.MeetingExamples.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.council.body.HeldMeetings;
import cn.yinxian.council.meeting.model.AgendaItem;
import cn.yinxian.council.meeting.model.Arrangement;
import cn.yinxian.council.meeting.model.ItemRuling;
import cn.yinxian.council.meeting.model.Meeting;
import cn.yinxian.council.meeting.model.MeetingExamples;
import cn.yinxian.council.meeting.model.MeetingState;
import cn.yinxian.council.meeting.model.MeetingStatus;
import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.council.meeting.model.NewItem;
import cn.yinxian.council.meeting.model.Placing;
import cn.yinxian.council.meeting.model.Receipt;
import cn.yinxian.council.meeting.model.Receipts;
import cn.yinxian.council.meeting.model.Votes;
import cn.yinxian.council.motion.Decision;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import cn.yinxian.testing.MapperTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MapperTest
@Import({MyBatisMeetings.class, MyBatisReceipts.class, MyBatisHeldMeetings.class})
class MeetingMapperTest {

    private static final String HOSTILE = "${7*7} <b>'; --𠮷";
    private static final CaseNumber NUMBER = CaseNumber.of("CM-2026-00001");
    private static final UnitCode CITY = UnitCode.of("990100");

    @Autowired
    private Meetings meetings;

    @Autowired
    private Receipts receipts;

    @Autowired
    private HeldMeetings held;

    @Test
    void everything_a_meeting_holds_comes_back() {
        meetings.add(convened());
        assertThat(meetings.require(NUMBER).state()).isEqualTo(convened().state());

        var meeting = meetings.require(NUMBER);
        meeting.put(item(1, true));
        meeting.put(new NewItem(null, HOSTILE, "秘书处", false));
        meeting.arrange(List.of(
                new Placing(2, 1, new Arrangement(5, HOSTILE, "字".repeat(500))), new Placing(1, 2, new Arrangement(40, "", ""))));
        meeting.submit();
        meeting.review(Verdict.AGREE, OfficialId.of("convener"));
        meeting.record(attendance(3));
        meeting.adjourn(MeetingExamples.LATEST, MeetingExamples.TIME, RULES, MeetingExamples.LATEST, 10);
        meeting.record(attendance(8));
        meeting.decide(2, new ItemRuling(Decision.ADOPTED, "字".repeat(4000), new Votes(5, 1, 1), List.of(unit(0))), RULES, NOW);
        meeting.decide(1, new ItemRuling(Decision.DEFERRED, HOSTILE, null, List.of()), RULES, NOW);
        meeting.proposeLate(item(9, false));
        meetings.update(meeting);

        var kept = meetings.require(NUMBER).state();
        assertThat(kept).usingRecursiveComparison().ignoringFields("version").isEqualTo(meeting.state());
        assertThat(kept.version()).isEqualTo(1);
        assertThat(kept.agenda().items()).extracting(AgendaItem::id).containsExactly(2, 1, 3);
    }

    @Test
    void of_two_who_order_the_agenda_at_once_one_is_told() {
        var begun = convened();
        begun.put(item(1, false));
        begun.put(item(2, false));
        meetings.add(begun);
        var one = meetings.require(NUMBER);
        var other = meetings.require(NUMBER);
        one.move(2, true);
        meetings.update(one);
        other.strike(1);
        assertThatThrownBy(() -> meetings.update(other)).isInstanceOf(Overtaken.class);
        assertThat(meetings.require(NUMBER).state().agenda().items()).extracting(AgendaItem::id).containsExactly(2, 1);
    }

    @ParameterizedTest
    @EnumSource
    void a_meeting_is_under_way_until_it_is_held_or_called_off(MeetingStatus status) {
        meetings.add(convened());
        var state = convened().state();
        meetings.update(new Meeting(new MeetingState(
                state.number(), state.council(), state.ordinal(), state.plan(), status, state.agenda(), null, List.of(), "纪要", null, NOW, 0)));
        boolean over = !List.of(MeetingStatus.PREPARING, MeetingStatus.SUBMITTED, MeetingStatus.FROZEN).contains(status);
        assertThat(meetings.underWay(CITY).isEmpty()).isEqualTo(over);
        assertThat(meetings.lastOrdinal(CITY)).isEqualTo(status == MeetingStatus.CANCELLED ? 0 : 3);
        assertThat(meetings.lastOrdinal(UnitCode.of("990101"))).isZero();
        boolean met = over && status != MeetingStatus.CANCELLED;
        var day = MeetingExamples.DAY;
        assertThat(held.last(day, day)).isEqualTo(met ? Map.of(CITY, day) : Map.of());
        assertThat(held.last(day.plusDays(1), day.plusDays(30))).isEmpty();
        assertThat(held.last(day.minusDays(30), day.minusDays(1))).isEmpty();
    }

    @Test
    void a_meeting_nobody_convened_is_missing() {
        assertThatThrownBy(() -> meetings.require(CaseNumber.of("CM-2026-99999"))).isInstanceOf(Missing.class);
    }

    @Test
    void a_unit_answers_once_and_mends_its_answer() {
        meetings.add(convened());
        receipts.put(receipt(true, 0));
        assertThat(receipts.of(NUMBER)).containsExactly(receipt(true, 1));
        receipts.put(receipt(false, 1));
        assertThat(receipts.of(NUMBER)).containsExactly(receipt(false, 2));
        assertThatThrownBy(() -> receipts.put(receipt(true, 1))).isInstanceOf(Overtaken.class);
        receipts.clear(NUMBER);
        assertThat(receipts.of(NUMBER)).isEmpty();
    }

    @Test
    void of_two_first_answers_of_a_unit_one_is_told() {
        meetings.add(convened());
        receipts.put(receipt(true, 0));
        assertThatThrownBy(() -> receipts.put(receipt(false, 0))).isInstanceOf(Overtaken.class);
    }

    private static Receipt receipt(boolean coming, long version) {
        return new Receipt(NUMBER, unit(1), coming, HOSTILE, "外出开会", "书面意见", OfficialId.of("clerk"), NOW, version);
    }
}
