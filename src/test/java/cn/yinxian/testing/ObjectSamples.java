package cn.yinxian.testing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shell.security.RouteRule.ObjectKind;
import java.util.List;

/**
 * Objects of the tested city, for the object-level part of the authorisation matrix. A module's test registers a bean of
 * this type for each kind of object it owns.
 */
public interface ObjectSamples {

    List<Sample> samples();

    /**
     * What one official sees of a kind of object.
     *
     * @param own an id the official may open
     * @param others ids of a sibling unit, of another district, and one that does not exist: all must look the same
     */
    record Sample(ObjectKind kind, CurrentOfficial official, String own, List<String> others) {}
}
