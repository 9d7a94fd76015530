package cn.yinxian.council.meeting.model;

import cn.yinxian.council.motion.Decision;
import cn.yinxian.shared.Refusal;
import java.util.Optional;
import java.util.Set;

/** How an item was voted on. */
public record Votes(int yes, int no, int abstain) {

    private static final Set<Decision> ADOPTING = Set.of(Decision.ADOPTED, Decision.ADOPTED_IN_PRINCIPLE, Decision.ADOPTED_AS_AMENDED);

    public int cast() {
        return yes + no + abstain;
    }

    public boolean isTie() {
        return yes == no;
    }

    /** @param mayVote those who are there and not recused */
    public boolean isCarried(Share pass, int mayVote) {
        return pass.isExceededBy(yes, mayVote);
    }

    /** Why the votes cannot be right, or do not bear the decision; empty if they do. A tie is no refusal: the item goes back. */
    public Optional<Refusal> refusal(Decision decision, Share pass, int mayVote) {
        if (yes < 0 || no < 0 || abstain < 0) {
            return Optional.of(Refusal.of("yes", "council.votes", "票数不能小于 0"));
        }
        if (cast() == 0) {
            return Optional.of(Refusal.of("yes", "council.votes", "没有一张票；未经表决的，请选“未表决”"));
        }
        if (cast() > mayVote) {
            return Optional.of(Refusal.of("yes", "council.votes", "赞成 %d 票、反对 %d 票、弃权 %d 票，共 %d 票，多于可以表决的 %d 人（出席且不回避）"
                    .formatted(yes, no, abstain, cast(), mayVote)));
        }
        boolean adopts = ADOPTING.contains(decision);
        if (isCarried(pass, mayVote)) {
            return adopts ? Optional.empty() : Optional.of(Refusal.of("decision", "council.pass", "赞成 %d 票，已超过可以表决的 %d 人的%s，应当是通过、原则通过或者修改后通过"
                    .formatted(yes, mayVote, pass.words())));
        }
        if (isTie()) {
            return decision == Decision.RETURNED ? Optional.empty() : Optional.of(Refusal.of("decision", "council.tie", "赞成、反对各 %d 票，票数相等的，议题退回，召集人没有决定性一票"
                    .formatted(yes)));
        }
        return adopts ? Optional.of(Refusal.of("decision", "council.pass", "赞成 %d 票，没有超过可以表决的 %d 人的%s（至少 %d 票），不能通过"
                .formatted(yes, mayVote, pass.words(), pass.leastAbove(mayVote)))) : Optional.empty();
    }

    /** "赞成 9 票，反对 1 票，弃权 0 票" */
    public String words() {
        return "赞成 %d 票，反对 %d 票，弃权 %d 票".formatted(yes, no, abstain);
    }
}
