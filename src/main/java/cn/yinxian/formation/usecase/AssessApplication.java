package cn.yinxian.formation.usecase;

import cn.yinxian.assembly.BodyPlan;
import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.Advice;
import cn.yinxian.formation.model.Assessment;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.Headcount;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.usecase.FormationRules.FormQuestion;
import cn.yinxian.formation.usecase.FormationRules.FormType;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.BranchKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says at once, while the application is being written, which conditions hold and which way it would go. */
@Service
@Transactional(readOnly = true)
public class AssessApplication {

    private final Screening screening;
    private final RoutePlanner planner;
    private final FormationRules rules;
    private final Candidates candidates;
    private final RouteWords routeWords;
    private final BranchNames names;

    AssessApplication(
            Screening screening,
            RoutePlanner planner,
            FormationRules rules,
            Candidates candidates,
            RouteWords routeWords,
            BranchNames names) {
        this.screening = screening;
        this.planner = planner;
        this.rules = rules;
        this.candidates = candidates;
        this.routeWords = routeWords;
        this.names = names;
    }

    /**
     * What the page shows beside the form.
     *
     * @param type kind the numbers lead to, for a new branch; null for an adjustment or a dissolution
     * @param proposedName name as usually written, and free; empty if there is none
     * @param candidates branches that could take the members in, where the advice is to join one
     * @param way who reviews, decides and records, in order, in words
     */
    public record Result(
            Assessment assessment,
            Headcount headcount,
            @Nullable FormType type,
            BodyPlan plan,
            String proposedName,
            List<Candidates.Candidate> candidates,
            List<String> way) {}

    /** @param self the draft it belongs to; null before it was saved */
    public Result assess(Proposal proposal, @Nullable FormationId self, CurrentOfficial by) {
        var screened = screening.of(proposal, self);
        var day = screening.today();
        var headcount = screened.facts().headcount();
        var plan = rules.plan(headcount.formal(), day);
        var route = planner.plan(proposal, screened.assessment().isException(), by);
        return new Result(
                screened.assessment(), headcount, type(proposal, headcount), plan,
                names.named(proposal, plan.committee(), self).name(),
                candidates.of(proposal, advice(screened.assessment()), route.committee()), routeWords.of(route));
    }

    private @Nullable FormType type(Proposal proposal, Headcount headcount) {
        if (proposal.action() != FormationAction.FORM) {
            return null;
        }
        boolean separation = proposal.kind() == BranchKind.SEPARATED;
        var question = new FormQuestion(separation, proposal.kind().movesRelation(), proposal.body(), headcount);
        return rules.formType(question, screening.today());
    }

    private static Advice advice(Assessment assessment) {
        return assessment.items().stream()
                .filter(item -> item.state() != Assessment.State.OK || item.rule().equals("members.targets"))
                .map(Assessment.Item::advice)
                .filter(Advice::namesBranches)
                .findFirst()
                .orElse(Advice.NONE);
    }
}
