package cn.yinxian.testing;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Successors;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.Errand;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.passing.AddSignersBefore;
import cn.yinxian.workflow.passing.ClaimTask;
import cn.yinxian.workflow.passing.DelegateTask;
import cn.yinxian.workflow.passing.HandOverTask;
import cn.yinxian.workflow.passing.ReleaseTask;
import cn.yinxian.workflow.passing.ResolveDelegation;
import cn.yinxian.workflow.passing.SignTask;
import java.util.List;
import java.util.Random;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.TestComponent;

/** Passes tasks on by chance: claims, puts back, hands over, delegates, asks for signatures; and does what was asked for. */
@TestComponent
public class RandomPassing {

    private final BeanFactory beans;
    private final Roster roster;
    private final OpenTasks tasks;
    private final Successors successors;

    RandomPassing(BeanFactory beans, Roster roster, OpenTasks tasks, Successors successors) {
        this.beans = beans;
        this.roster = roster;
        this.tasks = tasks;
        this.successors = successors;
    }

    /** @return what was done; empty if nothing could be: then the step itself may be done */
    String one(TaskRef ref, CurrentOfficial doer, Random chance) {
        var open = tasks.open(ref, doer);
        var errand = open.held().errand();
        if (errand != null) {
            return doErrand(ref, errand, doer, chance);
        }
        try {
            return switch (chance.nextInt(30)) {
                case 0 -> claim(ref, doer);
                case 1 -> release(ref, doer);
                case 2 -> handOver(ref, other(open.intendedGroup(), doer, chance), doer);
                case 3 -> delegate(ref, other(open.intendedGroup(), doer, chance), doer);
                case 4 -> sign(ref, other(open.intendedGroup(), doer, chance), doer);
                default -> "";
            };
        } catch (Refused notHere) {
            return "";
        }
    }

    private String doErrand(TaskRef ref, Errand errand, CurrentOfficial doer, Random chance) {
        if (errand.signs()) {
            beans.getBean(SignTask.class).sign(ref, chance.nextBoolean(), "随机意见", doer);
            return "sign";
        }
        beans.getBean(ResolveDelegation.class).resolve(ref, "随机办理", doer);
        return "resolve";
    }

    private String claim(TaskRef ref, CurrentOfficial doer) {
        beans.getBean(ClaimTask.class).claim(ref, doer);
        return "claim";
    }

    private String release(TaskRef ref, CurrentOfficial doer) {
        beans.getBean(ReleaseTask.class).release(ref, null, doer);
        return "release";
    }

    private String handOver(TaskRef ref, OfficialId to, CurrentOfficial doer) {
        beans.getBean(HandOverTask.class).handOver(ref, to.value(), "随机转办", doer);
        return "handOver";
    }

    private String delegate(TaskRef ref, OfficialId to, CurrentOfficial doer) {
        beans.getBean(DelegateTask.class).delegate(ref, to.value(), "随机委派", doer);
        return "delegate";
    }

    private String sign(TaskRef ref, OfficialId to, CurrentOfficial doer) {
        beans.getBean(AddSignersBefore.class).add(ref, List.of(to.value()), "随机加签", doer);
        return "addSigner";
    }

    /** Somebody near the group; who cannot be chosen is refused, and nothing is done. */
    private OfficialId other(String group, CurrentOfficial doer, Random chance) {
        var near = successors.of(CandidateGroup.parse(group), "", 20);
        return near.isEmpty() ? doer.id() : near.get(chance.nextInt(near.size())).id();
    }

    /** Who has it by name. */
    CurrentOfficial named(String official) {
        return roster.current(OfficialId.of(official));
    }
}
