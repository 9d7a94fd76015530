package cn.yinxian.testing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shell.security.RouteRule;
import java.util.List;

/**
 * Objects of the tested city, for the object-level part of the authorisation matrix. A bean of this type answers for the
 * routes it knows; a route with an id for which nobody answers fails {@code RouteMatrixTest}.
 */
public interface ObjectSamples {

    /** Objects that this route can be asked for; none where the route is another's. */
    List<Sample> of(RouteRule rule);

    /**
     * One object, who may open it by this route and who must not learn that it exists.
     *
     * @param ids what to put into the path, in order
     * @param strangers officials of the same unit's neighbour, another district, another step of the same case
     */
    record Sample(CurrentOfficial owner, List<String> ids, List<CurrentOfficial> strangers) {}
}
