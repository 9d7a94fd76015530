package cn.yinxian.demo.councils;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.body.Councils;
import cn.yinxian.council.meeting.model.AgendaItem;
import cn.yinxian.council.meeting.model.MeetingPlan;
import cn.yinxian.council.meeting.model.MeetingState;
import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.council.meeting.model.Placing;
import cn.yinxian.council.meeting.usecase.AgendaChange;
import cn.yinxian.council.meeting.usecase.AnswerReceipt;
import cn.yinxian.council.meeting.usecase.ArrangeAgenda;
import cn.yinxian.council.meeting.usecase.ConveneMeeting;
import cn.yinxian.council.meeting.usecase.FreezeAgenda;
import cn.yinxian.council.meeting.usecase.SubmitAgenda;
import cn.yinxian.council.motion.AgendaMotions;
import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.councils.Hands.Hand;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Convenes and prepares a demo meeting as secretary, convener and members do; what is done already is not done again. */
@Component
@DemoOnly
class PlayMeeting {

    private static final int MOST_ITEMS = 5;
    private static final int ANSWERS = 3;

    private final Deeds deeds;
    private final Meetings meetings;
    private final Councils councils;
    private final AgendaMotions motions;
    private final WorkingCalendar calendar;
    private final Hands hands;

    PlayMeeting(Deeds deeds, Meetings meetings, Councils councils, AgendaMotions motions, WorkingCalendar calendar, Hands hands) {
        this.deeds = deeds;
        this.meetings = meetings;
        this.councils = councils;
        this.motions = motions;
        this.calendar = calendar;
        this.hands = hands;
    }

    /** What is done before a meeting. */
    @Component("demoMeetingDeeds")
    @DemoOnly
    record Deeds(ConveneMeeting convene, ArrangeAgenda arrange, SubmitAgenda submit, FreezeAgenda freeze, AnswerReceipt answer) {}

    @Transactional
    void convene(UnitCode place, MeetingScript script, LocalDate today) {
        if (meetings.underWay(place).isEmpty() && (script.meets() < 0 ? meetings.lastOrdinal(place) == 0 : true)) {
            var plan = new MeetingPlan(
                    calendar.plus(today, script.meets()), LocalTime.of(9, 30), "老干部活动中心三楼会议室", calendar.plus(today, script.closes()));
            deeds.convene().convene(new ConveneMeeting.Command(place, plan, hands.as(Role.COUNCIL_SECRETARY, place)));
        }
    }

    /** What waits goes on the agenda. */
    @Transactional
    void arrange(UnitCode place, boolean submitted) {
        meetings.underWay(place).flatMap(number -> hands.at(number, "prepare-agenda")).ifPresent(hand -> {
            if (state(hand.number()).agenda().items().isEmpty()) {
                motions.ready(place).stream().limit(submitted ? MOST_ITEMS : 2).forEach(motion -> put(hand, motion.number()));
            }
            if (submitted) {
                var state = state(hand.number());
                deeds.submit().submit(new SubmitAgenda.Command(hand.task(), asItStands(state), state.version(), hand.by()));
            }
        });
    }

    private void put(Hand hand, CaseNumber motion) {
        var state = state(hand.number());
        deeds.arrange().arrange(new ArrangeAgenda.Command(
                hand.task(), asItStands(state), new AgendaChange.AddMotion(motion), state.version(), hand.by()));
    }

    private static List<Placing> asItStands(MeetingState state) {
        List<AgendaItem> items = state.agenda().items();
        return IntStream.range(0, items.size()).mapToObj(at -> new Placing(items.get(at).id(), at + 1, items.get(at).arrangement())).toList();
    }

    @Transactional
    void freeze(UnitCode place) {
        meetings.underWay(place).flatMap(number -> hands.at(number, "freeze-agenda")).ifPresent(hand -> deeds.freeze().freeze(
                new FreezeAgenda.Command(hand.task(), Verdict.AGREE, "同意。", state(hand.number()).version(), hand.by())));
    }

    /** Some members say that their head comes, one that it does not. */
    @Transactional
    void answer(UnitCode place) {
        meetings.underWay(place).filter(number -> hands.at(number, "hold-meeting").isPresent()).ifPresent(number -> {
            var members = councils.require(place).members();
            for (int at = 0; at < Math.min(ANSWERS, members.size() - 1); at++) {
                var unit = members.get(at).unit();
                var by = hands.as(Role.COUNCIL_MEMBER, unit);
                boolean coming = at != 1;
                deeds.answer().answer(new AnswerReceipt.Command(
                        number, unit, coming, coming ? by.name() : "", coming ? "" : "外出开会", coming ? "" : "同意提请审议的各项议题。", 0, by));
            }
        });
    }

    private MeetingState state(CaseNumber number) {
        return meetings.require(number).state();
    }
}
