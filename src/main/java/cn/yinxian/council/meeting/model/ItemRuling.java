package cn.yinxian.council.meeting.model;

import cn.yinxian.council.motion.Decision;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the secretary writes down about an item.
 *
 * @param text the decision, as it will stand in the minutes
 * @param votes null where it was not voted on
 * @param recused member units that stand back (回避)
 */
public record ItemRuling(Decision decision, String text, @Nullable Votes votes, List<UnitCode> recused) {

    /** What needs the higher quorum where the item is of weight: to put it off or send it back does not. */
    private static final Set<Decision> FINAL =
            EnumSet.of(Decision.ADOPTED, Decision.ADOPTED_IN_PRINCIPLE, Decision.ADOPTED_AS_AMENDED, Decision.REJECTED);

    public ItemRuling {
        recused = recused.stream().distinct().toList();
    }

    List<Refusal> refusals(boolean major, Attendance came, SittingRules rules) {
        var refusals = new ArrayList<Refusal>();
        came.refusal(rules.quorum(), "不能议决")
                .or(() -> major && FINAL.contains(decision) ? came.refusal(rules.majorQuorum(), "重大事项不能议决，可以缓议") : Optional.empty())
                .ifPresent(refusals::add);
        if (text.isBlank()) {
            refusals.add(Refusal.of("text", "council.decisionText", "请写明议定意见"));
        }
        if (recused.stream().anyMatch(unit -> !came.isThere(unit))) {
            refusals.add(Refusal.of("recused", "council.recused", "只有出席的成员单位需要回避"));
        } else if (votes != null) {
            votes.refusal(decision, rules.pass(), came.mayVote(recused)).ifPresent(refusals::add);
        }
        return refusals;
    }

    ItemDecision decided(int present, Instant at) {
        return new ItemDecision(decision, text.strip(), votes, recused, present, at);
    }
}
