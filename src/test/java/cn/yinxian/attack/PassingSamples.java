package cn.yinxian.attack;

import cn.yinxian.attack.CaseWalk.Waiting;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shell.security.RouteRule;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestCity;
import cn.yinxian.workflow.passing.AddSignersBefore;
import cn.yinxian.workflow.passing.ClaimTask;
import cn.yinxian.workflow.passing.DelegateTask;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/** Tasks that can be passed on: one that a group has, one that is claimed, one that is delegated, one that others sign first. */
final class PassingSamples implements ObjectSamples {

    private static final String TASK = "/tasks/{taskId}/";
    private static final String CASE = "/cases/{caseNumber}/";
    private static final Set<String> OF_GROUPS =
            Set.of("claim", "hand-over", "delegate", "add-signers-before", "add-signers-after");

    private final TestCity city;
    private final Waiting free;
    private final Waiting claimed;
    private final Waiting delegated;
    private final Waiting signed;

    PassingSamples(TestCity city, Neighbourhood neighbourhood, CaseWalk walk, BeanFactory beans) {
        this.city = city;
        var clerk = city.official("clerk-minzheng");
        free = walk.waiting(walk.submit(neighbourhood.regular(), clerk));
        claimed = walk.waiting(walk.submit(neighbourhood.regular(), clerk));
        delegated = walk.waiting(walk.submit(neighbourhood.regular(), clerk));
        signed = walk.waiting(walk.submit(neighbourhood.regular(), clerk));
        beans.getBean(ClaimTask.class).claim(claimed.task().task(), claimed.by());
        beans.getBean(DelegateTask.class).delegate(delegated.task().task(), "org-xiangyang", Hostile.TEXT, delegated.by());
        beans.getBean(AddSignersBefore.class).add(signed.task().task(), List.of("org-xiangyang"), Hostile.TEXT, signed.by());
    }

    static boolean isOurs(RouteRule rule) {
        return !verb(rule).isEmpty();
    }

    /** The verb behind the id, if it is one of ours; else empty. */
    private static String verb(RouteRule rule) {
        String pattern = rule.pattern().getPatternString();
        String verb = pattern.startsWith(TASK) || pattern.startsWith(CASE) ? pattern.substring(pattern.indexOf('}') + 2) : "";
        boolean ours = OF_GROUPS.contains(verb)
                || Set.of("release", "delegation", "signature", "reassign", "recall-delegation", "remove-signer").contains(verb);
        return ours ? verb : "";
    }

    @Override
    public List<Sample> of(RouteRule rule) {
        String verb = verb(rule);
        if (verb.isEmpty()) {
            return List.of();
        }
        return List.of(switch (verb) {
            case "release" -> task(claimed, claimed.by());
            case "delegation" -> task(delegated, city.official("org-xiangyang"));
            case "signature" -> task(signed, city.official("org-xiangyang"));
            case "reassign" -> ofCase(claimed, city.official("leader-xiangyang"));
            case "recall-delegation" -> ofCase(delegated, delegated.by());
            case "remove-signer" -> ofCase(signed, signed.by());
            default -> task(free, free.by());
        });
    }

    private Sample task(Waiting one, CurrentOfficial owner) {
        return new Sample(owner, List.of(one.task().task().value()), List.of(
                city.official("clerk-street"), city.official("clerk-minzheng"), city.official("leader-binjiang")));
    }

    private Sample ofCase(Waiting one, CurrentOfficial owner) {
        return new Sample(owner, List.of(one.number().value()), List.of(city.official("clerk-street"), city.official("leader-binjiang")));
    }
}
