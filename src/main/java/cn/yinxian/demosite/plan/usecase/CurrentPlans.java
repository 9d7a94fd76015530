package cn.yinxian.demosite.plan.usecase;

import cn.yinxian.demosite.plan.SitePlan;
import cn.yinxian.demosite.plan.SitePlans;
import cn.yinxian.demosite.plan.model.PlanBook;
import cn.yinxian.demosite.plan.model.PlanState;
import cn.yinxian.demosite.plan.model.YearPlan;
import cn.yinxian.shared.UnitCode;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class CurrentPlans implements SitePlans {

    private final PlanDoor door;
    private final PlanBook book;

    CurrentPlans(PlanDoor door, PlanBook book) {
        this.door = door;
        this.book = book;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SitePlan> inForce() {
        return book.inForce(door.today().getYear()).map(YearPlan::state).map(PlanState::plan);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<SitePlan> lock(UnitCode district) {
        var plan = inForce();
        plan.ifPresent(one -> book.lock(one.id(), district));
        return plan;
    }
}
