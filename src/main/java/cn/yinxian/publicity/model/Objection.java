package cn.yinxian.publicity.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 异议: what somebody brings forward against an item, until it has been looked into. */
public final class Objection {

    private final ObjectionState origin;
    private ObjectionStatus status;
    private @Nullable Conclusion conclusion;

    public Objection(ObjectionState kept) {
        origin = kept;
        status = kept.status();
        conclusion = kept.conclusion();
    }

    /** @param raised has been checked. @throws Refused if it is open already, or too many are */
    public static Objection raise(
            CaseNumber number, CaseNumber publicity, NewObjection raised, List<Objection> others, int mostOpen, LocalDate today) {
        var open = others.stream().filter(Objection::isOpen).toList();
        if (open.stream().anyMatch(other -> raised.repeats(other.origin))) {
            throw refused("reason", "publicity.twice", "对这个公示对象的同一异议已经收到，正在核查，请不要重复提交");
        }
        if (open.size() >= mostOpen) {
            throw refused("", "publicity.maxOpenObjections", "正在核查的异议已达 %d 件，请以书面或者电话方式向发布单位反映".formatted(open.size()));
        }
        String clue = raised.clue().strip();
        return new Objection(new ObjectionState(
                number, publicity, raised.itemKey(), raised.objector(), raised.reason().strip(), clue.isEmpty() ? null : clue, today,
                ObjectionStatus.OPEN, null, 0));
    }

    public CaseNumber number() {
        return origin.number();
    }

    public boolean isOpen() {
        return status == ObjectionStatus.OPEN;
    }

    public @Nullable ObjectionOutcome outcome() {
        return conclusion == null ? null : conclusion.outcome();
    }

    public void requireVersion(long seen) {
        if (seen != origin.version()) {
            throw Overtaken.byAnother();
        }
    }

    /** @throws Refused if the signature was not checked, or an objection without name or clue is to have an effect */
    public void conclude(Conclusion found) {
        requireOpen();
        var refusals = new ArrayList<Refusal>();
        if (origin.objector().signatureOpen() && found.signature() == null) {
            refusals.add(Refusal.of("signature", "publicity.signature", "实名异议应当先核实署名，请选择核实结果"));
        }
        boolean nameless = found.signature() == Signature.NOT_CONFIRMED && origin.clue() == null;
        if (nameless && found.outcome() != ObjectionOutcome.UNFOUNDED) {
            refusals.add(Refusal.of("outcome", "publicity.anonymousNeedsClue", "署名未能核实的按匿名异议处理；本异议没有具体线索，只能以“不成立”办结"));
        }
        if (!refusals.isEmpty()) {
            throw new Refused(List.copyOf(refusals));
        }
        conclusion = found;
        status = ObjectionStatus.CONCLUDED;
    }

    public void drop() {
        requireOpen();
        status = ObjectionStatus.DROPPED;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw Overtaken.byAnother();
        }
    }

    private static Refused refused(String field, String rule, String sentence) {
        return Refused.because(Refusal.of(field, rule, sentence));
    }

    public ObjectionState state() {
        return new ObjectionState(
                origin.number(), origin.publicity(), origin.itemKey(), origin.objector(), origin.reason(), origin.clue(),
                origin.raisedOn(), status, conclusion, origin.version());
    }
}
