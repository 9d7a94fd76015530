package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.motion.model.Motion;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskRef;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office screens a motion; serves userTask_screenMotion. */
@Service
@Transactional
public class ScreenMotion {

    private final Motions motions;
    private final MotionRules rules;
    private final HeardUnits heard;
    private final ScreeningPlaces places;
    private final MotionWorkflow workflow;
    private final MotionNotices notices;

    ScreenMotion(
            Motions motions, MotionRules rules, HeardUnits heard, ScreeningPlaces places, MotionWorkflow workflow, MotionNotices notices) {
        this.motions = motions;
        this.rules = rules;
        this.heard = heard;
        this.places = places;
        this.workflow = workflow;
        this.notices = notices;
    }

    public record Command(TaskRef task, ScreeningOutcome outcome, @Nullable String opinion, long seenVersion, CurrentOfficial by) {}

    public void screen(Command command) {
        var task = workflow.take(command.task(), MotionStep.SCREEN, command.by());
        var motion = motions.require(task.caseNumber());
        motion.requireVersion(command.seenVersion());
        var outcome = command.outcome();
        if (outcome instanceof ScreeningOutcome.Accept accept) {
            accept(task, motion, accept, command.opinion());
        } else if (outcome instanceof ScreeningOutcome.Return back) {
            motion.sendBack();
            motions.update(motion);
            workflow.returned(task, motion.state(), command.opinion(), back.reasons());
        } else if (outcome instanceof ScreeningOutcome.Merge merge) {
            merge(task, motion, merge, command.opinion());
        } else if (outcome instanceof ScreeningOutcome.Redirect redirect) {
            redirect(task, motion, redirect, command.opinion());
        } else if (outcome instanceof ScreeningOutcome.Move move) {
            move(task, motion, move, command.opinion());
        }
    }

    private void accept(OpenTask task, Motion motion, ScreeningOutcome.Accept accept, @Nullable String opinion) {
        motion.accept(accept.major(), Stream.concat(accept.heard().stream(), heard.of(motion.state()).stream()).toList());
        var against = Stream.concat(
                        accept.unmet().stream().map(point -> Refusal.of("met", "council.motion.met", "要件“" + point + "”没有核对，不能列入议题建议")),
                        rules.route(motion.state().paper()).stream()
                                .filter(MotionRules.RouteAdvice::blocks)
                                .map(advice -> new Refusal("outcome", advice.rule(), advice.words(), advice.source().isEmpty() ? null : advice.source())))
                .toList();
        if (!against.isEmpty()) {
            throw new Refused(against);
        }
        motions.update(motion);
        workflow.accepted(task, motion.state(), opinion);
    }

    /** Both rows change, always in the same order: of two who merge two motions into each other, one is told. */
    private void merge(OpenTask task, Motion motion, ScreeningOutcome.Merge merge, @Nullable String opinion) {
        var principal = motions.find(merge.principal()).orElseThrow(() -> Refused.because(
                Refusal.of("principal", "council.motion.principal", "请从列表中选择要并入的议题")));
        motion.merge(principal);
        Stream.of(motion, principal)
                .sorted(Comparator.comparing(one -> one.state().caseNumber().value()))
                .forEach(motions::update);
        var other = principal.state();
        workflow.merged(task, motion.state(), words("并入“%s”（%s）".formatted(other.paper().title(), other.number()), opinion));
        notices.merged(motion.state(), other);
    }

    private void redirect(OpenTask task, Motion motion, ScreeningOutcome.Redirect redirect, @Nullable String opinion) {
        var unit = places.unit(redirect.unit(), motion.state());
        motion.redirect(unit.code());
        motions.update(motion);
        workflow.redirected(task, motion.state(), unit.group(), words("转" + unit.name() + "办理", opinion));
        notices.wentOn(motion.state(), "您申报的议题已转" + unit.name() + "办理");
    }

    private void move(OpenTask task, Motion motion, ScreeningOutcome.Move move, @Nullable String opinion) {
        if (opinion == null) {
            throw Refused.because(Refusal.of("opinion", "council.motion.moved", "请写明提交市级或者转区县的理由"));
        }
        var council = places.council(move.how(), move.to(), motion.state());
        motion.move(council.place());
        motions.update(motion);
        workflow.moved(task, motion.state(), move.how(), council, words("交" + council.name() + "审核", opinion));
        notices.wentOn(motion.state(), "您申报的议题已交" + council.name());
    }

    private static String words(String what, @Nullable String opinion) {
        return Objects.isNull(opinion) ? what : what + "。" + opinion;
    }
}
