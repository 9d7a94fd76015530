package cn.yinxian.attack;

import cn.yinxian.shell.security.RouteRule;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestCity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A case under way for what its applicant may do beside its path. */
public final class BesideSamples implements ObjectSamples {

    private static final Set<String> OF_OPEN_CASES = Set.of("/cases/{caseNumber}/urge");

    private final TestCity city;
    private final FormationSamples formations;

    BesideSamples(TestCity city, FormationSamples formations) {
        this.city = city;
        this.formations = formations;
    }

    @Override
    public List<Sample> of(RouteRule rule) {
        if (!OF_OPEN_CASES.contains(rule.pattern().getPatternString())) {
            return List.of();
        }
        var strangers = Stream.of("clerk-street", "clerk-jiaoyu", "leader-binjiang", "clerk-community").map(city::official).toList();
        return List.of(new Sample(formations.clerk(), List.of(formations.waitingAt("formation/clerk-review").number().value()), strangers));
    }
}
