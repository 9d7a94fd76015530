package cn.yinxian.attack;

import cn.yinxian.demosite.TestPlans;
import cn.yinxian.shell.security.RouteRule;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestCity;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** A plan of demonstration sites in force, and a change of it before the leader. Their pages name nothing in the address. */
final class SitePlanSamples implements ObjectSamples {

    SitePlanSamples(TestCity city, BeanFactory beans) {
        var plans = new TestPlans(city, beans);
        plans.inForce(null);
        plans.submit(Hostile.NAME);
    }

    @Override
    public List<Sample> of(RouteRule rule) {
        return List.of();
    }
}
