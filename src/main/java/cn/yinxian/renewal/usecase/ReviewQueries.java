package cn.yinxian.renewal.usecase;

import cn.yinxian.register.Branch;
import cn.yinxian.register.Register;
import cn.yinxian.renewal.model.Review;
import cn.yinxian.renewal.model.Reviews;
import cn.yinxian.shared.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads yearly reviews. Whoever asks has opened the case or its task before: the right is checked there. */
@Service
@Transactional(readOnly = true)
public class ReviewQueries {

    private final Reviews reviews;
    private final Register register;

    ReviewQueries(Reviews reviews, Register register) {
        this.reviews = reviews;
        this.register = register;
    }

    /** @param gathered members it gathers today */
    public record Facts(Review.State state, Branch branch, int gathered) {}

    public Facts facts(CaseNumber number) {
        var state = reviews.require(number).state();
        return new Facts(state, register.require(state.branch()), register.membersOf(state.branch()).size());
    }
}
