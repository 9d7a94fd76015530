package cn.yinxian.formation.web;

import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.LeadingBody;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.usecase.AssessApplication;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Refused;
import org.springframework.stereotype.Component;

/**
 * Lets name and size of the leading body follow the members and the kind, as long as the person has left them as they
 * were proposed: with seven members the branch gets a committee, and its name says so.
 */
@Component
class Suggestions {

    private final AssessApplication assess;

    Suggestions(AssessApplication assess) {
        this.assess = assess;
    }

    Proposal follow(Formation draft, Proposal typed, CurrentOfficial me) {
        var before = draft.proposal();
        if (typed.action() != FormationAction.FORM) {
            return typed;
        }
        try {
            var now = assess.assess(typed, draft.id(), me);
            boolean proposed = typed.name().isEmpty()
                    || (typed.name().equals(before.name())
                            && typed.name().equals(assess.assess(before, draft.id(), me).proposedName()));
            var named = proposed ? typed.withName(now.proposedName()) : typed;
            int seats = typed.leadingBody().seats();
            boolean fits = seats >= now.plan().minSeats() && seats <= now.plan().maxSeats();
            return fits || !typed.leadingBody().equals(before.leadingBody())
                    ? named
                    : named.withLeadingBody(new LeadingBody(now.plan().minSeats(), now.plan().committee() ? typed.leadingBody().deputies() : 0));
        } catch (Refused unknown) {
            return typed;
        }
    }
}
