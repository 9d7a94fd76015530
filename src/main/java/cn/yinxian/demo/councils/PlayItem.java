package cn.yinxian.demo.councils;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.body.Councils;
import cn.yinxian.council.supervise.model.ItemState;
import cn.yinxian.council.supervise.model.SuperviseItem;
import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.council.supervise.usecase.CheckItemReport;
import cn.yinxian.council.supervise.usecase.CloseOutItem;
import cn.yinxian.council.supervise.usecase.ReportItem;
import cn.yinxian.council.supervise.usecase.SplitDecision;
import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.councils.Hands.Hand;
import cn.yinxian.demo.councils.MeetingScript.Duty;
import cn.yinxian.demo.councils.MeetingScript.Topic;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the action items of a demo decision to their units, which report; some are struck off, some run late. */
@Component
@DemoOnly
class PlayItem {

    private final Deeds deeds;
    private final SuperviseItems items;
    private final Councils councils;
    private final WorkingCalendar calendar;
    private final Hands hands;

    PlayItem(Deeds deeds, SuperviseItems items, Councils councils, WorkingCalendar calendar, Hands hands) {
        this.deeds = deeds;
        this.items = items;
        this.councils = councils;
        this.calendar = calendar;
        this.hands = hands;
    }

    /** What is done with a decision. */
    @Component("demoItemDeeds")
    @DemoOnly
    record Deeds(SplitDecision split, ReportItem report, CheckItemReport check, CloseOutItem closeOut) {}

    @Transactional
    void split(UnitCode place, Topic topic, LocalDate today) {
        hands.motion(place, topic.motion().title()).ifPresent(motion -> hands.at(motion.caseNumber(), "split-items").ifPresent(hand -> {
            var members = councils.require(place).members();
            var duties = topic.duties();
            var lines = IntStream.range(0, duties.size())
                    .mapToObj(row -> new SplitDecision.Line(
                            row, duties.get(row).subject(), members.get(duties.get(row).lead() % members.size()).unit().value(), List.of(),
                            calendar.plus(today, duties.get(row).due())))
                    .toList();
            deeds.split().split(new SplitDecision.Command(hand.task(), lines, motion.version(), hand.by()));
        }));
    }

    @Transactional
    void report(UnitCode place, Topic topic, Duty duty) {
        with(place, topic, duty, "report-progress", (hand, item) -> deeds.report().report(new ReportItem.Command(
                hand.task(), "“" + duty.subject() + "”已经办结，有关情况另附材料备查。", null, item.version(), hand.by())));
    }

    @Transactional
    void check(UnitCode place, Topic topic, Duty duty) {
        with(place, topic, duty, "check-report", (hand, item) -> deeds.check().check(
                new CheckItemReport.Command(hand.task(), Verdict.AGREE, "办理情况属实。", item.version(), hand.by())));
    }

    @Transactional
    void closeOut(UnitCode place, Topic topic, Duty duty) {
        with(place, topic, duty, "close-out", (hand, item) -> deeds.closeOut().decide(
                new CloseOutItem.Command(hand.task(), Verdict.AGREE, "同意销号。", item.version(), hand.by())));
    }

    private void with(UnitCode place, Topic topic, Duty duty, String page, BiConsumer<Hand, ItemState> deed) {
        hands.motion(place, topic.motion().title()).stream()
                .flatMap(motion -> items.ofMotion(motion.caseNumber()).stream())
                .map(SuperviseItem::state)
                .filter(item -> item.subject().equals(duty.subject()))
                .forEach(item -> hands.at(item.number(), page).ifPresent(hand -> deed.accept(hand, item)));
    }
}
