package cn.yinxian.attack;

import cn.yinxian.attack.CaseWalk.Waiting;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shell.security.RouteRule;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestCity;
import cn.yinxian.workflow.passing.ClaimTask;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/** Tasks that can be passed on: one that a group has, one that a person has claimed. */
final class PassingSamples implements ObjectSamples {

    private static final Set<String> OF_GROUPS = Set.of("/tasks/{taskId}/claim", "/tasks/{taskId}/hand-over");
    private static final Set<String> OF_PERSONS = Set.of("/tasks/{taskId}/release");

    private static final Set<String> OF_LEADERS = Set.of("/cases/{caseNumber}/reassign");

    private final TestCity city;
    private final Waiting free;
    private final Waiting claimed;

    PassingSamples(TestCity city, Neighbourhood neighbourhood, CaseWalk walk, BeanFactory beans) {
        this.city = city;
        var clerk = city.official("clerk-minzheng");
        free = walk.waiting(walk.submit(neighbourhood.regular(), clerk));
        claimed = walk.waiting(walk.submit(neighbourhood.regular(), clerk));
        beans.getBean(ClaimTask.class).claim(claimed.task().task(), claimed.by());
    }

    static boolean isOurs(RouteRule rule) {
        String pattern = rule.pattern().getPatternString();
        return OF_GROUPS.contains(pattern) || OF_PERSONS.contains(pattern) || OF_LEADERS.contains(pattern);
    }

    @Override
    public List<Sample> of(RouteRule rule) {
        if (!isOurs(rule)) {
            return List.of();
        }
        String pattern = rule.pattern().getPatternString();
        return List.of(OF_LEADERS.contains(pattern) ? ofLeader() : task(OF_GROUPS.contains(pattern) ? free : claimed));
    }

    private Sample ofLeader() {
        return new Sample(
                city.official("leader-xiangyang"), List.of(claimed.number().value()),
                List.of(city.official("clerk-street"), city.official("leader-binjiang")));
    }

    private Sample task(Waiting one) {
        return new Sample(one.by(), List.of(one.task().task().value()), strangers());
    }

    private List<CurrentOfficial> strangers() {
        return List.of(city.official("clerk-street"), city.official("clerk-minzheng"), city.official("leader-binjiang"));
    }
}
