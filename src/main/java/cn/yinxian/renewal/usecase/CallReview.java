package cn.yinxian.renewal.usecase;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.Register;
import cn.yinxian.renewal.model.Review;
import cn.yinxian.renewal.model.Reviews;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Calls the yearly review of one branch, once a year. */
@Service
public class CallReview {

    private final Register register;
    private final Reviews reviews;
    private final ReviewWorkflow workflow;
    private final Units units;
    private final Clock clock;

    CallReview(Register register, Reviews reviews, ReviewWorkflow workflow, Units units, Clock clock) {
        this.register = register;
        this.reviews = reviews;
        this.workflow = workflow;
        this.units = units;
        this.clock = clock;
    }

    /** @return whether it was called now, by one of two scans at once; a branch formed in this very year is not reviewed yet */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean call(BranchCode code, int year) {
        var branch = register.lock(code);
        if (!branch.active() || branch.formedOn().getYear() >= year || reviews.isCalled(code, year)) {
            return false;
        }
        var review = Review.begin(workflow.number(), code, year, clock.instant());
        reviews.add(review);
        workflow.called(review, branch, decider(branch));
        return true;
    }

    /** Who set the branch up: for a club's branch the leader of its level (as 工委), else the 基层党委. */
    private CandidateGroup decider(Branch branch) {
        if (branch.kind() != BranchKind.CLUB_FUNC) {
            return RenewalRoutes.committeeOf(branch);
        }
        UnitCode city = units.city().code();
        return units.districtOf(branch.unit())
                .map(Unit::code)
                .map(district -> CandidateGroup.of(Role.DISTRICT_LEADER, district))
                .orElseGet(() -> CandidateGroup.of(Role.CITY_LEADER, city));
    }
}
