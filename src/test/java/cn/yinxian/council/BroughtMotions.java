package cn.yinxian.council;

import cn.yinxian.council.motion.model.MotionPaper;
import cn.yinxian.council.motion.model.MotionState;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.council.motion.model.RouteFacts;
import cn.yinxian.council.motion.model.UnitOpinion;
import cn.yinxian.council.motion.usecase.SaveMotionDraft;
import cn.yinxian.council.motion.usecase.ScreenMotion;
import cn.yinxian.council.motion.usecase.ScreeningOutcome;
import cn.yinxian.council.motion.usecase.SubmitMotion;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.testing.TestCity;
import cn.yinxian.workflow.OpenTasks;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** Motions before the council of 向阳区, brought by its 民政局 and screened by its office through the use cases. */
public final class BroughtMotions {

    public static final String SPONSOR = "clerk-minzheng";
    private static final String PLACE = "330901/UNIT_CLERK@330901101";

    private final TestCity city;
    private final BeanFactory beans;

    public BroughtMotions(TestCity city, BeanFactory beans) {
        this.city = city;
        this.beans = beans;
    }

    public CaseNumber submitted(String title) {
        var sponsor = city.official(SPONSOR);
        var agreed = new UnitOpinion("区教育局", UnitOpinion.OpinionSubject.GENERAL, UnitOpinion.Stance.AGREED, null);
        var paper = new MotionPaper(
                title, "背景和措施。", "请审议。", null, List.of(agreed), List.of(), null, null, new RouteFacts(false, false, false, null));
        long draft = beans.getBean(SaveMotionDraft.class).save(new SaveMotionDraft.Command(null, PLACE, paper, 0, sponsor));
        return beans.getBean(SubmitMotion.class).submit(new SubmitMotion.Command(draft, 0, sponsor));
    }

    public CaseNumber accepted(String title, boolean major) {
        var number = submitted(title);
        screen(number, new ScreeningOutcome.Accept(major, List.of(), List.of()));
        return number;
    }

    public void screen(CaseNumber number, ScreeningOutcome outcome) {
        var task = beans.getBean(OpenTasks.class).waitingIn(number).get(0).task();
        beans.getBean(ScreenMotion.class).screen(new ScreenMotion.Command(
                task, outcome, "已审核。", state(number).version(), city.official("council-xiangyang")));
    }

    public MotionState state(CaseNumber number) {
        return beans.getBean(Motions.class).require(number).state();
    }
}
