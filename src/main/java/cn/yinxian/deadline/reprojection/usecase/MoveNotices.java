package cn.yinxian.deadline.reprojection.usecase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import cn.yinxian.deadline.reprojection.model.Move;
import cn.yinxian.deadline.reprojection.model.OpenLimits;
import cn.yinxian.deadline.reprojection.model.OpenLimits.Held;
import cn.yinxian.notification.Message;
import cn.yinxian.notification.Notices;
import cn.yinxian.notification.Occasion;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells those who have to act that they have more time, or less: one notice to each for a whole batch. */
@Component
class MoveNotices {

    private static final int LISTED = 10;
    private static final Occasion OCCASION = Occasion.ordinary("calendar.moved", "放假安排调整，期限重新推算");

    private final OpenLimits limits;
    private final Notices notices;

    MoveNotices(OpenLimits limits, Notices notices) {
        this.limits = limits;
        this.notices = notices;
    }

    void tell(List<Move> moves, String reason) {
        var byId = moves.stream().collect(Collectors.toMap(move -> move.limit().id(), Function.identity()));
        limits.heldUnder(byId.keySet()).stream()
                .collect(groupingBy(Held::owner, TreeMap::new, toList()))
                .forEach((owner, held) -> tell(owner, held.size() == 1 ? one(held.get(0), byId, reason) : several(held, byId, reason)));
    }

    private void tell(String owner, Message message) {
        if (owner.contains("@")) {
            notices.tell(CandidateGroup.parse(owner), message);
        } else {
            notices.tell(OfficialId.of(owner), message);
        }
    }

    private static Message one(Held held, Map<Long, Move> moves, String reason) {
        var move = moves.get(held.deadlineId());
        var number = held.caseNumber() == null ? null : CaseNumber.of(held.caseNumber());
        return new Message(
                "“" + held.step() + "”的期限改为" + day(move.to()), because(reason) + line(held, move) + "。", number, held.link(),
                OCCASION.about(move.limit().subject()));
    }

    private static Message several(List<Held> held, Map<Long, Move> moves, String reason) {
        String lines = held.stream().limit(LISTED).map(one -> line(one, moves.get(one.deadlineId()))).collect(joining("；"));
        String rest = held.size() > LISTED ? "；其余 " + (held.size() - LISTED) + " 件请在待办中查看。" : "。";
        return new Message("您有 " + held.size() + " 件待办的期限有变化", because(reason) + lines + rest, null, "/inbox", OCCASION);
    }

    private static String because(String reason) {
        return "因“" + reason + "”调整放假安排，";
    }

    private static String line(Held held, Move move) {
        String number = held.caseNumber() == null ? "" : held.caseNumber() + " ";
        return number + "“" + held.step() + "”的期限由" + day(move.from()) + "改为" + day(move.to());
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
