package cn.yinxian.demo.councils;

import cn.yinxian.council.body.Councils;
import cn.yinxian.council.motion.model.MotionPaper;
import cn.yinxian.council.motion.model.MotionState;
import cn.yinxian.council.motion.model.MotionStatus;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.council.motion.model.RouteFacts;
import cn.yinxian.council.motion.model.UnitOpinion;
import cn.yinxian.council.motion.usecase.SaveMotionDraft;
import cn.yinxian.council.motion.usecase.ScreenMotion;
import cn.yinxian.council.motion.usecase.ScreeningOutcome;
import cn.yinxian.council.motion.usecase.SubmitMotion;
import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.councils.MotionScript.Before;
import cn.yinxian.demo.councils.MotionScript.Goal;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.ReturnReason;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings and screens the demo motions as their sponsors and secretaries do; what is done already is not done again. */
@Component
@DemoOnly
class PlayMotion {

    private final MotionDeeds deeds;
    private final Motions motions;
    private final Councils councils;
    private final OpenTasks tasks;
    private final Roster roster;

    PlayMotion(MotionDeeds deeds, Motions motions, Councils councils, OpenTasks tasks, Roster roster) {
        this.deeds = deeds;
        this.motions = motions;
        this.councils = councils;
        this.tasks = tasks;
        this.roster = roster;
    }

    /** What is done with a motion. */
    @Component
    @DemoOnly
    record MotionDeeds(SaveMotionDraft save, SubmitMotion submit, ScreenMotion screen) {}

    @Transactional
    void bring(Before motion) {
        if (find(motion).isPresent()) {
            return;
        }
        var members = councils.require(motion.council()).members();
        var group = CandidateGroup.of(Role.COUNCIL_MEMBER, members.get(motion.script().sponsor() % members.size()).unit());
        var sponsor = roster.current(roster.membersOf(group).get(0).id());
        long draft = deeds.save().save(new SaveMotionDraft.Command(null, motion.council() + "/" + group, paper(motion.script()), 0, sponsor));
        if (motion.script().goal() != Goal.DRAFT) {
            deeds.submit().submit(new SubmitMotion.Command(draft, 0, sponsor));
        }
    }

    @Transactional
    void screen(Before motion) {
        find(motion).filter(state -> state.status() == MotionStatus.SCREENING).ifPresent(state -> {
            var task = tasks.waitingIn(state.caseNumber()).get(0);
            var secretary = roster.current(roster.membersOf(CandidateGroup.parse(task.owner())).get(0).id());
            deeds.screen().screen(new ScreenMotion.Command(
                    task.task(), outcome(motion, state), opinion(motion.script().goal()), state.version(), secretary));
        });
    }

    private ScreeningOutcome outcome(Before motion, MotionState state) {
        return switch (motion.script().goal()) {
            case RETURNED -> new ScreeningOutcome.Return(List.of(new ReturnReason("paper", "有关单位意见齐备，分歧已列明")));
            case MERGED -> new ScreeningOutcome.Merge(
                    find(new Before(motion.council(), MotionScript.OF_CITY.get(0))).orElseThrow().caseNumber());
            case REDIRECTED -> new ScreeningOutcome.Redirect(councils.require(state.council()).members().get(0).unit());
            default -> new ScreeningOutcome.Accept(false, List.of(), List.of());
        };
    }

    private static String opinion(Goal goal) {
        return switch (goal) {
            case RETURNED -> "请先征求有关单位意见，再行申报。";
            case MERGED -> "两件议题内容相近，一并审议。";
            case REDIRECTED -> "属于该单位职责，请直接办理并答复。";
            default -> "要件齐备，列入议题建议。";
        };
    }

    private Optional<MotionState> find(Before motion) {
        return motions.ofCouncil(motion.council(), EnumSet.allOf(MotionStatus.class)).stream()
                .filter(state -> state.paper().title().equals(motion.script().title()))
                .findFirst();
    }

    private static MotionPaper paper(MotionScript script) {
        var heard = new UnitOpinion("市委组织部", UnitOpinion.OpinionSubject.GENERAL, UnitOpinion.Stance.AGREED, null);
        boolean consulted = script.goal() != Goal.RETURNED && script.goal() != Goal.DRAFT;
        return new MotionPaper(
                script.title(), script.body(), script.asked(), null, consulted ? List.of(heard) : List.of(), List.of(), null, null,
                new RouteFacts(false, false, false, null));
    }
}
