package cn.yinxian.renewal.usecase;

import cn.yinxian.shared.BranchCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Calls one branch after the other, each in a transaction of its own. One that fails keeps no other from being called: it stands in
 * the log with its code and the fault, the system administrators are told the same morning, and the next scan tries again.
 */
@Component
class BranchCalls {

    private static final Logger LOG = LoggerFactory.getLogger(BranchCalls.class);

    private final CallTerm terms;
    private final CallReview reviews;
    private final FailedCalls failures;

    BranchCalls(CallTerm terms, CallReview reviews, FailedCalls failures) {
        this.terms = terms;
        this.reviews = reviews;
        this.failures = failures;
    }

    /** @return how many renewals were called */
    int terms(List<BranchCode> branches, LocalDate today) {
        return each("换届", branches, code -> terms.call(code, today));
    }

    /** @return how many reviews were called */
    int reviews(List<BranchCode> branches, int year) {
        return each("年度核查", branches, code -> reviews.call(code, year));
    }

    private int each(String matter, List<BranchCode> branches, Predicate<BranchCode> call) {
        var failed = new ArrayList<BranchCode>();
        int called = 0;
        for (var branch : branches) {
            try {
                called += call.test(branch) ? 1 : 0;
            } catch (RuntimeException fault) {
                LOG.error("{}未能发起，明日再试：{}", matter, branch, fault);
                failed.add(branch);
            }
        }
        if (!failed.isEmpty()) {
            failures.tell(matter, failed);
        }
        return called;
    }
}
