package cn.yinxian.formation.process;

import cn.yinxian.assembly.BodyPlan;
import cn.yinxian.formation.model.Advice;
import cn.yinxian.formation.model.Assessment;
import cn.yinxian.formation.model.BranchPowers;
import cn.yinxian.formation.model.CaseFacts;
import cn.yinxian.formation.model.Decider;
import cn.yinxian.formation.usecase.FormationRules;
import cn.yinxian.formation.usecase.RuleFigures;
import cn.yinxian.organisation.Role;
import cn.yinxian.register.BranchKind;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the decision tables of formation. */
@Component
class DmnFormationRules implements FormationRules {

    private final DecisionTables tables;
    private final RuleFigures figures;

    DmnFormationRules(DecisionTables tables, RuleFigures figures) {
        this.tables = tables;
        this.figures = figures;
    }

    @Override
    public FormType formType(FormQuestion question, LocalDate day) {
        var answer = tables.one("branch-form-type", RuleFacts.of(question), figures.on(day));
        String kind = answer.textOrNull("kind");
        return new FormType(
                kind == null ? null : BranchKind.valueOf(kind),
                Assessment.State.valueOf(answer.text("ruling")),
                Advice.valueOf(answer.text("advice")));
    }

    @Override
    public Assessment assess(CaseFacts facts, LocalDate day) {
        var numbers = figures.on(day);
        var inputs = RuleFacts.of(facts, plan(facts.headcount().formal(), day), numbers);
        return new Assessment(tables.all("formation-conditions", inputs, numbers).stream()
                .map(answer -> new Assessment.Item(
                        answer.text("rule"),
                        Assessment.State.valueOf(answer.text("state")),
                        answer.flag("exception"),
                        Sentence.fill(answer.text("facts"), inputs, numbers),
                        figures.articleOf(answer.textOrNull("source"), day),
                        Advice.valueOf(answer.text("advice"))))
                .toList());
    }

    @Override
    public BodyPlan plan(int formal, LocalDate day) {
        var answer = tables.one("committee-plan", Map.of("formal", formal), figures.on(day));
        return new BodyPlan(
                answer.flag("committee"), answer.number("minSeats"), answer.number("usualSeats"), answer.number("maxSeats"));
    }

    @Override
    public Routing route(RoutingQuestion question) {
        var answer = tables.one("formation-routing", RuleFacts.of(question), Map.of());
        return new Routing(
                role(answer.text("clerkRole")),
                role(answer.text("leaderRole")),
                answer.flag("cityConsents"),
                Decider.valueOf(answer.text("decider")),
                Records.valueOf(answer.text("records")),
                answer.text("grounds"));
    }

    @Override
    public BranchPowers powers(BranchKind kind) {
        var answer = tables.one("functional-branch-powers", Map.of("kind", kind.name()), Map.of());
        return new BranchPowers(
                answer.flag("developsMembers"),
                answer.flag("collectsDues"),
                answer.flag("electsDelegates"),
                answer.flag("electsCommittee"),
                answer.flag("organisesLife"),
                BranchPowers.End.valueOf(answer.text("endsWhen")));
    }

    private static @Nullable Role role(String name) {
        return name.equals("NONE") ? null : Role.valueOf(name);
    }
}
