package cn.yinxian.formation.web;

import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.Assessment;
import cn.yinxian.formation.model.Assessment.State;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.usecase.AssessApplication;
import cn.yinxian.formation.usecase.Candidates.Candidate;
import cn.yinxian.formation.web.AssessmentPanel.Line;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the assessment of an application into words, while it is being written. */
@Component
class AssessmentPanels {

    private static final Map<State, String> TONES = Map.of(State.OK, "green", State.SOFT, "amber", State.HARD, "red");

    private final AssessApplication assess;
    private final Labels labels;

    AssessmentPanels(AssessApplication assess, Labels labels) {
        this.assess = assess;
        this.labels = labels;
    }

    /** With a link to the step on which each thing can be mended. */
    AssessmentPanel ofDraft(Proposal typed, FormationId id, CurrentOfficial me) {
        return panel(typed, id, me, true);
    }

    /** The same on the last step, where also what is not yet filled in stands in the way. */
    AssessmentPanel ofWhole(Proposal typed, FormationId id, CurrentOfficial me) {
        var panel = ofDraft(typed, id, me);
        var missing = typed.shortcomings().stream()
                .map(refusal -> new Line(
                        refusal.rule(), "red", "未完成", refusal.facts(), refusal.article(), DraftStep.of(refusal.field()).path(id.value()), false))
                .toList();
        return missing.isEmpty()
                ? panel
                : new AssessmentPanel(
                        "red", "还有内容没有填好，暂时不能提交", Stream.concat(missing.stream(), panel.lines().stream()).toList(),
                        panel.candidates(), panel.way());
    }

    AssessmentPanel of(Proposal typed, FormationId id, CurrentOfficial me) {
        return panel(typed, id, me, false);
    }

    private AssessmentPanel panel(Proposal typed, FormationId id, CurrentOfficial me, boolean linked) {
        try {
            var result = assess.assess(typed, id, me);
            var lines = result.assessment().gravestFirst().stream()
                    .map(item -> line(item, typed, linked ? id : null))
                    .toList();
            var candidates = result.candidates().stream().map(Candidate::name).toList();
            return typed.action() == FormationAction.FORM && typed.members().isEmpty()
                    ? begun(lines, result.way())
                    : judged(lines, candidates, result.way());
        } catch (Refused refused) {
            return new AssessmentPanel("red", "填写的内容有误，暂时无法核对", refused.refusals().stream().map(this::line).toList(), List.of(), List.of());
        }
    }

    /** Before there are members, only what is wrong with the name can be said. */
    private static AssessmentPanel begun(List<Line> lines, List<String> way) {
        var name = lines.stream().filter(line -> line.rule().equals("branch.name") && line.tone().equals("red")).toList();
        return name.isEmpty()
                ? new AssessmentPanel("blue", "还没有选党员。选好党员后，这里逐条核对是否符合条件。", List.of(), List.of(), way)
                : new AssessmentPanel("red", "名称不能用。其余条件选好党员后再逐条核对。", name, List.of(), way);
    }

    private static AssessmentPanel judged(List<Line> lines, List<String> candidates, List<String> way) {
        long hard = lines.stream().filter(line -> line.tone().equals("red")).count();
        long soft = lines.stream().filter(line -> line.tone().equals("amber")).count();
        if (hard > 0) {
            return new AssessmentPanel("red", "有 %d 项不符合条件，暂时不能提交".formatted(hard), lines, candidates, way);
        }
        return soft > 0
                ? new AssessmentPanel("amber", "有 %d 项须在最后一步说明理由".formatted(soft), lines, candidates, way)
                : new AssessmentPanel("green", "各项条件都符合", lines, candidates, way);
    }

    private Line line(Assessment.Item item, Proposal typed, @Nullable FormationId id) {
        boolean soft = item.state() == State.SOFT;
        boolean explained = soft && !typed.reasons().getOrDefault(item.rule(), "").isBlank();
        var step = DraftStep.of(item);
        boolean mendable = id != null && item.state() != State.OK && DraftStep.of(typed).contains(step);
        return new Line(
                item.rule(), explained ? "green" : TONES.get(item.state()), explained ? "已说明理由" : labels.text("AssessmentState." + item.state()),
                item.words(), item.article(), mendable ? step.path(id.value()) : null, soft);
    }

    private Line line(Refusal refusal) {
        return new Line(refusal.rule(), "red", labels.text("AssessmentState.HARD"), refusal.facts(), refusal.article(), null, false);
    }
}
