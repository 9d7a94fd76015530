package cn.yinxian.demosite;

import cn.yinxian.demosite.plan.DistrictQuota;
import cn.yinxian.demosite.plan.RouteQuota;
import cn.yinxian.demosite.plan.SitePlan;
import cn.yinxian.demosite.plan.SitePlans;
import cn.yinxian.demosite.plan.model.PlanBook;
import cn.yinxian.demosite.plan.model.PlanPaper;
import cn.yinxian.demosite.plan.usecase.DecidePlan;
import cn.yinxian.demosite.plan.usecase.PlanQueries;
import cn.yinxian.demosite.plan.usecase.SubmitPlan;
import cn.yinxian.organisation.Unit;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import cn.yinxian.testing.TestCity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Plans of the tested city, through the use cases. */
public final class TestPlans {

    public static final DistrictQuota XIANGYANG = new DistrictQuota(TestCity.XIANGYANG, 2, 3, 1);

    private final TestCity city;
    private final BeanFactory beans;

    public TestPlans(TestCity city, BeanFactory beans) {
        this.city = city;
        this.beans = beans;
    }

    /** Two or three sites a district, one of them in a community. @param basis null: mode B */
    public SitePlan inForce(@Nullable String basis) {
        submit(basis);
        int year = year();
        long version = beans.getBean(PlanBook.class).pending(year).orElseThrow().state().version();
        beans.getBean(DecidePlan.class).decide(new DecidePlan.Command(year, Verdict.AGREE, null, version, city.official("leader-city")));
        return beans.getBean(SitePlans.class).inForce().orElseThrow();
    }

    public void submit(@Nullable String basis) {
        var book = beans.getBean(PlanBook.class);
        var quotas = districts().stream().map(unit -> new DistrictQuota(unit, 2, 3, 1)).toList();
        var paper = new PlanPaper(year(), basis, new RouteQuota(3, 5, 80), 3, quotas);
        var version = book.pending(year()).map(plan -> plan.state().version()).orElse(null);
        beans.getBean(SubmitPlan.class).submit(new SubmitPlan.Command(paper, version, city.official("clerk-city")));
    }

    private int year() {
        return beans.getBean(PlanQueries.class).facts(null, city.official("clerk-city")).thisYear();
    }

    private List<UnitCode> districts() {
        return beans.getBean(PlanQueries.class).facts(null, city.official("clerk-city")).districts().stream().map(Unit::code).toList();
    }
}
