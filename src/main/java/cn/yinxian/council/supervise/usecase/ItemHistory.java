package cn.yinxian.council.supervise.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.motion.MotionEvent;
import cn.yinxian.council.motion.MotionHistory;
import cn.yinxian.council.supervise.model.ItemExtension;
import cn.yinxian.council.supervise.model.ItemReport;
import cn.yinxian.council.supervise.model.ItemState;
import cn.yinxian.council.supervise.model.Slip;
import cn.yinxian.council.supervise.model.SuperviseItem;
import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What became of the action items of a motion: given, reported, put off, urged by slips, struck off. */
@Component
class ItemHistory implements MotionHistory {

    private final SuperviseItems items;
    private final Units units;

    ItemHistory(SuperviseItems items, Units units) {
        this.items = items;
        this.units = units;
    }

    @Override
    public List<MotionEvent> of(CaseNumber motion) {
        var states = items.ofMotion(motion).stream().map(SuperviseItem::state).toList();
        if (states.isEmpty()) {
            return List.of();
        }
        var leads = units.findAll(states.stream().map(state -> state.lead().unit()).distinct().toList());
        var slips = items.slipsOfMotion(motion);
        return states.stream()
                .flatMap(state -> Stream.of(
                                Stream.of(opened(state, leads.get(state.lead().unit()).name())),
                                state.extensions().stream().map(asked -> event(state, asked)),
                                state.reports().stream().map(report -> event(state, report)),
                                slips.getOrDefault(state.number(), List.of()).stream().map(slip -> event(state, slip)),
                                Stream.ofNullable(state.closedAt()).map(at -> ended(state, at)))
                        .flatMap(events -> events))
                .toList();
    }

    private static MotionEvent opened(ItemState state, String lead) {
        return event(state, state.openedAt(), "交办督办事项", "%s，主办单位：%s，期限：%s".formatted(
                state.subject(), lead, ChineseDays.of(state.firstDueOn())));
    }

    private static MotionEvent event(ItemState state, ItemExtension asked) {
        String answer = asked.granted() == null ? "待答复" : asked.granted() ? "同意" : "不同意";
        return event(state, asked.askedAt(), "申请延期", "%s：申请延至%s，%s".formatted(state.subject(), ChineseDays.of(asked.until()), answer));
    }

    private static MotionEvent event(ItemState state, ItemReport report) {
        return event(state, report.reportedAt(), report.late() ? "超期上报办理情况" : "上报办理情况", state.subject() + "：" + report.text());
    }

    private static MotionEvent event(ItemState state, Slip slip) {
        String what = switch (slip.colour()) {
            case YELLOW -> "发黄色督办单";
            case ORANGE -> "发橙色督办单";
            case RED -> "发红色督办单";
        };
        return new MotionEvent(
                slip.issuedOn().atStartOfDay(WorkingCalendar.ZONE).toInstant(), what, state.subject() + "：" + slip.number(),
                ItemNotices.link(state) + "/slips/" + slip.document());
    }

    private static MotionEvent ended(ItemState state, Instant at) {
        String what = switch (state.status()) {
            case SUPERSEDED -> "督办事项被新决定取代";
            case TERMINATED -> "督办事项终止";
            default -> "督办事项销号";
        };
        return event(state, at, what, state.subject());
    }

    private static MotionEvent event(ItemState state, Instant at, String what, String detail) {
        return new MotionEvent(at, what, detail, ItemNotices.link(state));
    }
}
