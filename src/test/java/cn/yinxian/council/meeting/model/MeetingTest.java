package cn.yinxian.council.meeting.model;

import static cn.yinxian.council.meeting.model.MeetingExamples.DAY;
import static cn.yinxian.council.meeting.model.MeetingExamples.LATEST;
import static cn.yinxian.council.meeting.model.MeetingExamples.NOW;
import static cn.yinxian.council.meeting.model.MeetingExamples.RULES;
import static cn.yinxian.council.meeting.model.MeetingExamples.TIME;
import static cn.yinxian.council.meeting.model.MeetingExamples.attendance;
import static cn.yinxian.council.meeting.model.MeetingExamples.convened;
import static cn.yinxian.council.meeting.model.MeetingExamples.frozen;
import static cn.yinxian.council.meeting.model.MeetingExamples.held;
import static cn.yinxian.council.meeting.model.MeetingExamples.inSession;
import static cn.yinxian.council.meeting.model.MeetingExamples.item;
import static cn.yinxian.council.meeting.model.MeetingExamples.ruling;
import static cn.yinxian.council.meeting.model.MeetingExamples.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.council.motion.Decision;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingTest {

    @Test
    void an_empty_agenda_is_not_submitted() {
        assertThatThrownBy(() -> convened().submit()).isInstanceOf(Refused.class).hasMessageContaining("议程上没有议题");
    }

    @Test
    void a_motion_stands_on_an_agenda_once() {
        var meeting = convened();
        meeting.put(item(1, false));
        assertThatThrownBy(() -> meeting.put(item(1, false))).isInstanceOf(Refused.class).hasMessageContaining("已经在议程上");
    }

    @Test
    void items_are_moved_by_one_place_and_by_their_numbers() {
        var meeting = convened();
        List.of(1, 2, 3).forEach(number -> meeting.put(item(number, false)));
        meeting.move(3, true);
        assertThat(order(meeting)).containsExactly(1, 3, 2);
        meeting.move(1, true);
        assertThat(order(meeting)).as("the first stays first").containsExactly(1, 3, 2);
        meeting.arrange(List.of(placing(1, 3), placing(3, 1), placing(2, 2)));
        assertThat(order(meeting)).containsExactly(3, 2, 1);
    }

    @Test
    void an_order_typed_for_another_list_of_items_is_overtaken() {
        var meeting = convened();
        List.of(1, 2).forEach(number -> meeting.put(item(number, false)));
        assertThatThrownBy(() -> meeting.arrange(List.of(placing(1, 1)))).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> meeting.arrange(List.of(placing(1, 1), placing(1, 2)))).isInstanceOf(Overtaken.class);
    }

    @Test
    void whoever_saw_an_older_agenda_is_overtaken() {
        assertThatThrownBy(() -> convened().requireVersion(7)).isInstanceOf(Overtaken.class);
    }

    @Test
    void a_fixed_agenda_changes_by_late_items_only_and_those_need_the_convener() {
        var meeting = frozen(2);
        assertThatThrownBy(() -> meeting.put(item(9, false))).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> meeting.move(1, false)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> meeting.strike(1)).isInstanceOf(Overtaken.class);

        meeting.proposeLate(item(9, false));
        assertThat(meeting.state().agenda().listed()).hasSize(2);
        meeting.record(attendance(8));
        assertThatThrownBy(() -> meeting.decide(3, ruling(Decision.ADOPTED, null), RULES, NOW)).hasMessageContaining("召集人还没有表态");

        meeting.answerLate(3, true);
        assertThat(meeting.state().agenda().listed()).extracting(AgendaItem::lateness).containsExactly(Lateness.IN_TIME, Lateness.IN_TIME, Lateness.ACCEPTED);
        assertThatThrownBy(() -> meeting.answerLate(3, false)).as("it has been answered").isInstanceOf(Overtaken.class);
    }

    @Test
    void a_late_item_the_convener_does_not_want_is_gone() {
        var meeting = frozen(1);
        meeting.proposeLate(item(9, false));
        meeting.answerLate(2, false);
        assertThat(meeting.state().agenda().items()).hasSize(1);
    }

    @Test
    void the_convener_agrees_or_sends_back_and_does_nothing_else() {
        var meeting = convened();
        meeting.put(item(1, false));
        meeting.submit();
        assertThatThrownBy(() -> meeting.review(Verdict.REFUSE, MeetingExamples.CONVENER)).isInstanceOf(Refused.class);
        meeting.review(Verdict.RETURN, MeetingExamples.CONVENER);
        assertThat(meeting.state().status()).isEqualTo(MeetingStatus.PREPARING);
        assertThat(meeting.state().approvedBy()).isNull();
    }

    @Test
    void one_member_short_of_the_quorum_nothing_is_decided() {
        var meeting = inSession(2, 4);
        assertThatThrownBy(() -> meeting.decide(2, ruling(Decision.ADOPTED, null), RULES, NOW))
                .isInstanceOf(Refused.class).hasMessageContaining("成员单位 10 个，出席 4 个，不足半数（至少 5 个）");
        meeting.record(attendance(5));
        meeting.decide(2, ruling(Decision.ADOPTED, null), RULES, NOW);
        assertThat(meeting.state().agenda().require(2).isDecided()).isTrue();
    }

    @Test
    void an_item_of_weight_needs_two_thirds_unless_it_is_put_off() {
        var meeting = inSession(1, 6);
        assertThatThrownBy(() -> meeting.decide(1, ruling(Decision.ADOPTED, null), RULES, NOW))
                .isInstanceOf(Refused.class).hasMessageContaining("出席 6 个，不足三分之二（至少 7 个）").hasMessageContaining("可以缓议");
        assertThatThrownBy(() -> meeting.decide(1, ruling(Decision.REJECTED, null), RULES, NOW)).isInstanceOf(Refused.class);
        meeting.decide(1, ruling(Decision.DEFERRED, null), RULES, NOW);
        assertThat(meeting.state().agenda().current()).isEmpty();
    }

    @Test
    void an_item_is_decided_once() {
        var meeting = inSession(1, 8);
        meeting.decide(1, ruling(Decision.ADOPTED, null), RULES, NOW);
        assertThatThrownBy(() -> meeting.decide(1, ruling(Decision.REJECTED, null), RULES, NOW))
                .isInstanceOf(Refused.class).hasMessageContaining("一项议题只议决一次");
    }

    @Test
    void nothing_is_decided_before_the_attendance_is_known() {
        assertThatThrownBy(() -> frozen(1).decide(1, ruling(Decision.ADOPTED, null), RULES, NOW)).hasMessageContaining("还没有登记出席情况");
    }

    @Test
    void who_is_recused_has_no_vote_and_must_be_there() {
        var meeting = inSession(1, 8);
        var votes = new Votes(7, 1, 0);
        assertThatThrownBy(() -> meeting.decide(1, new ItemRuling(Decision.ADOPTED, "同意。", votes, List.of(unit(0))), RULES, NOW))
                .hasMessageContaining("共 8 票，多于可以表决的 7 人");
        assertThatThrownBy(() -> meeting.decide(1, new ItemRuling(Decision.ADOPTED, "同意。", votes, List.of(unit(9))), RULES, NOW))
                .hasMessageContaining("只有出席的成员单位需要回避");
        meeting.decide(1, new ItemRuling(Decision.ADOPTED, "同意。", new Votes(6, 1, 0), List.of(unit(0), unit(0))), RULES, NOW);
        assertThat(meeting.state().agenda().require(1).decision()).satisfies(one -> assertThat(one.recused()).containsExactly(unit(0)));
    }

    @Test
    void who_is_there_has_a_name_and_sends_no_letter() {
        var meeting = frozen(1);
        var unnamed = new Attendee(unit(0), "第0局", Presence.PRESENT, " ", "");
        var writing = new Attendee(unit(1), "第1局", Presence.PRESENT, "张一", "同意。");
        assertThatThrownBy(() -> meeting.record(new Attendance("", List.of(unnamed, writing), "")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusals()).hasSize(3));
    }

    @Test
    void a_meeting_is_put_off_only_for_want_of_members_and_not_for_long() {
        var meeting = inSession(1, 5);
        assertThatThrownBy(() -> meeting.adjourn(DAY.plusDays(7), TIME, RULES, LATEST, 10)).hasMessageContaining("应当开会");
        meeting.record(attendance(4));
        assertThatThrownBy(() -> meeting.adjourn(LATEST.plusDays(1), TIME, RULES, LATEST, 10)).hasMessageContaining("10 个工作日以内（2026年12月17日以前）");
        assertThatThrownBy(() -> meeting.adjourn(DAY, TIME, RULES, LATEST, 10)).hasMessageContaining("原定日期以后");

        meeting.adjourn(LATEST, TIME, RULES, LATEST, 10);
        assertThat(meeting.state().missed()).containsExactly(new Adjournment(DAY, 10, 4, LATEST));
        assertThat(meeting.state().plan().day()).isEqualTo(LATEST);
        assertThat(meeting.state().attendance()).as("who comes then is not known yet").isNull();
    }

    @Test
    void a_meeting_ends_when_every_item_is_decided_and_no_late_one_waits() {
        var meeting = inSession(2, 8);
        meeting.decide(1, ruling(Decision.ADOPTED, null), RULES, NOW);
        assertThatThrownBy(meeting::finish).hasMessageContaining("第 2 项议题").hasMessageContaining("还没有议决");
        meeting.decide(2, ruling(Decision.REJECTED, null), RULES, NOW);
        meeting.proposeLate(item(9, false));
        assertThatThrownBy(meeting::finish).hasMessageContaining("召集人还没有表态");
        meeting.answerLate(3, false);
        meeting.finish();
        assertThat(meeting.state().status()).isEqualTo(MeetingStatus.HELD);
    }

    @Test
    void minutes_without_a_decision_are_not_submitted() {
        var meeting = held(2);
        String text = MinutesText.draft(meeting.state(), "安澜市协调议事会议");
        assertThatThrownBy(() -> meeting.submitMinutes(text.substring(0, text.indexOf("二、"))))
                .isInstanceOf(Refused.class).hasMessageContaining("纪要缺少第 2 项议题");
        meeting.submitMinutes(text + "\n会议强调，要抓好落实。");
        assertThat(meeting.state().status()).isEqualTo(MeetingStatus.DRAFTED);
    }

    @Test
    void minutes_before_the_convener_or_signed_are_not_written_anew() {
        var meeting = held(1);
        meeting.submitMinutes(MinutesText.draft(meeting.state(), "安澜市协调议事会议"));
        assertThatThrownBy(() -> meeting.write("改写")).isInstanceOf(Overtaken.class);
        meeting.sign(Verdict.AGREE);
        assertThatThrownBy(() -> meeting.write("改写")).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> meeting.submitMinutes("改写")).isInstanceOf(Overtaken.class);
    }

    @Test
    void a_meeting_is_not_closed_before_every_excerpt_is_back() {
        var meeting = held(2);
        meeting.submitMinutes(MinutesText.draft(meeting.state(), "安澜市协调议事会议"));
        meeting.sign(Verdict.AGREE);
        meeting.excerptReturned(1);
        assertThatThrownBy(meeting::close).isInstanceOf(Refused.class).hasMessageContaining("关于第2件事的议题").hasMessageContaining("还没有送回");
        meeting.excerptReturned(2);
        meeting.close();
        assertThat(meeting.state().status()).isEqualTo(MeetingStatus.CLOSED);
    }

    @Test
    void a_submitted_agenda_and_submitted_minutes_are_taken_back() {
        var meeting = convened();
        meeting.put(item(1, false));
        meeting.submit();
        meeting.turnBack(true);
        assertThat(meeting.state().status()).isEqualTo(MeetingStatus.PREPARING);

        var later = held(1);
        later.submitMinutes(MinutesText.draft(later.state(), "安澜市协调议事会议"));
        later.turnBack(true);
        assertThat(later.state().status()).isEqualTo(MeetingStatus.HELD);
        assertThatThrownBy(() -> frozen(1).turnBack(true)).isInstanceOf(Overtaken.class);
    }

    private static List<Integer> order(Meeting meeting) {
        return meeting.state().agenda().items().stream().map(AgendaItem::id).toList();
    }

    private static Placing placing(int item, int position) {
        return new Placing(item, position, Arrangement.USUAL);
    }
}
