package cn.yinxian.replay.council;

import cn.yinxian.council.motion.model.MotionPaper;
import cn.yinxian.council.motion.model.MotionState;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.council.motion.model.RouteFacts;
import cn.yinxian.council.motion.model.Screening;
import cn.yinxian.council.motion.model.UnitOpinion;
import cn.yinxian.council.motion.usecase.AmendMotion;
import cn.yinxian.council.motion.usecase.AnswerRedirectedMotion;
import cn.yinxian.council.motion.usecase.ConsentLateMotion;
import cn.yinxian.council.motion.usecase.SaveMotionDraft;
import cn.yinxian.council.motion.usecase.ScreenMotion;
import cn.yinxian.council.motion.usecase.ScreeningOutcome;
import cn.yinxian.council.motion.usecase.ScreeningPlaces;
import cn.yinxian.council.motion.usecase.SubmitMotion;
import cn.yinxian.council.motion.usecase.WithdrawMotion;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.workflow.ReturnReason;
import cn.yinxian.workflow.TaskRef;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** What sponsors, secretaries and conveners do with a motion, through the program's own use cases. */
final class MotionActs {

    private final BeanFactory beans;
    private final People people;

    MotionActs(BeanFactory beans, People people) {
        this.beans = beans;
        this.people = people;
    }

    MotionState state(CaseNumber number) {
        return beans.getBean(Motions.class).require(number).state();
    }

    CaseNumber bring(UnitCode council, Role role, UnitCode unit, String title) {
        var by = people.as(role, unit);
        String place = council + "/" + CandidateGroup.of(role, unit);
        long draft = beans.getBean(SaveMotionDraft.class).save(new SaveMotionDraft.Command(null, place, paper(title), 0, by));
        return beans.getBean(SubmitMotion.class).submit(new SubmitMotion.Command(draft, 0, by));
    }

    void withdraw(CaseNumber number) {
        var state = state(number);
        var by = people.behind(state.sponsor().owner().value());
        beans.getBean(WithdrawMotion.class).withdraw(new WithdrawMotion.Command(number, "情况有变", state.version(), by));
    }

    void consent(CaseNumber number, TaskRef task, boolean agreed, CurrentOfficial by) {
        beans.getBean(ConsentLateMotion.class).consent(
                new ConsentLateMotion.Command(task, agreed, agreed ? null : "请列入下次会议", state(number).version(), by));
    }

    void amend(CaseNumber number, TaskRef task, CurrentOfficial by) {
        var state = state(number);
        beans.getBean(AmendMotion.class).amend(new AmendMotion.Command(task, state.paper(), "已补正", state.version(), by));
    }

    void answer(CaseNumber number, TaskRef task, CurrentOfficial by) {
        beans.getBean(AnswerRedirectedMotion.class)
                .answer(new AnswerRedirectedMotion.Command(task, "已办理", state(number).version(), by));
    }

    void screen(CaseNumber number, TaskRef task, Screening how, boolean major, CurrentOfficial by) {
        var state = state(number);
        beans.getBean(ScreenMotion.class)
                .screen(new ScreenMotion.Command(task, outcome(state, how, major), "按规定审核", state.version(), by));
    }

    /** Where the way leads nowhere, it is accepted. */
    private ScreeningOutcome outcome(MotionState state, Screening how, boolean major) {
        var places = beans.getBean(ScreeningPlaces.class);
        var accept = new ScreeningOutcome.Accept(major, List.of(), List.of());
        return switch (how) {
            case ACCEPT -> accept;
            case RETURN -> new ScreeningOutcome.Return(List.of(new ReturnReason("paper", "应附的材料齐全")));
            case REDIRECT -> new ScreeningOutcome.Redirect(places.units(state).get(0).code());
            case MERGE -> places.principals(state).stream()
                    .filter(other -> other.status().isUndecided())
                    .map(other -> (ScreeningOutcome) new ScreeningOutcome.Merge(other.caseNumber()))
                    .findFirst().orElse(accept);
            case RAISE, PASS_DOWN -> new ScreeningOutcome.Move(places.moveOf(state), places.otherCouncils(state).get(0).place());
        };
    }

    private static MotionPaper paper(String title) {
        var agreed = new UnitOpinion("有关单位", UnitOpinion.OpinionSubject.GENERAL, UnitOpinion.Stance.AGREED, null);
        return new MotionPaper(
                title, "背景和措施。", "请审议。", null, List.of(agreed), List.of(), null, null, new RouteFacts(false, false, false, null));
    }
}
