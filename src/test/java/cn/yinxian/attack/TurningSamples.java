package cn.yinxian.attack;

import cn.yinxian.attack.CaseWalk.Waiting;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shell.security.RouteRule;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestCity;
import java.util.List;
import java.util.stream.Stream;

/** A case whose last step nobody has read yet, and a task that can be returned to the step before. */
final class TurningSamples implements ObjectSamples {

    private final TestCity city;
    private final Waiting returnable;
    private final Waiting reviewed;
    private final CaseNumber unread;

    TurningSamples(TestCity city, Neighbourhood neighbourhood, CaseWalk walk) {
        this.city = city;
        var clerk = city.official("clerk-minzheng");
        returnable = walk.waiting(walk.to("formation/leader-review", walk.submit(neighbourhood.regular(), clerk)));
        unread = walk.submit(neighbourhood.regular(), clerk);
        reviewed = walk.waiting(unread);
        walk.to("formation/leader-review", unread);
    }

    static boolean isOurs(RouteRule rule) {
        String pattern = rule.pattern().getPatternString();
        return pattern.equals("/tasks/{taskId}/send-back") || pattern.equals("/cases/{caseNumber}/recall")
                || pattern.equals("/cases/{caseNumber}/terminate");
    }

    @Override
    public List<Sample> of(RouteRule rule) {
        if (!isOurs(rule)) {
            return List.of();
        }
        if (rule.pattern().getPatternString().endsWith("/terminate")) {
            return List.of(new Sample(
                    city.official("leader-xiangyang"), List.of(returnable.number().value()), officials("clerk-minzheng", "clerk-xiangyang", "leader-binjiang")));
        }
        return List.of(rule.pattern().getPatternString().endsWith("/recall")
                ? new Sample(reviewed.by(), List.of(unread.value()), officials("clerk-street", "leader-binjiang"))
                : new Sample(
                        returnable.by(), List.of(returnable.task().task().value()),
                        officials("clerk-street", "clerk-minzheng", "leader-binjiang")));
    }

    private List<CurrentOfficial> officials(String... ids) {
        return Stream.of(ids).map(city::official).toList();
    }
}
