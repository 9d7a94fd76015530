package cn.yinxian.renewal.usecase;

import cn.yinxian.deadline.Deadlines;
import cn.yinxian.deadline.Duties;
import cn.yinxian.deadline.Duty;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.register.Branch;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.Renewal;
import cn.yinxian.shared.CaseNumber;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Keeps the end of a term before everybody's eyes while its renewal is under way: a deadline on the term's last day, whose
 * ladder reminds the branch and then climbs to district and city.
 */
@Component
public class TermClock {

    static final String RULE = "renewal.term";

    /** Deadline of userTask_requestRenewal, which belongs to the case. */
    static final String REQUEST_RULE = "renewal.requestMonths";

    private final Deadlines deadlines;
    private final Duties duties;
    private final RequestDay requestDay;

    TermClock(Deadlines deadlines, Duties duties, RequestDay requestDay) {
        this.deadlines = deadlines;
        this.duties = duties;
        this.requestDay = requestDay;
    }

    /** The branch is to ask by then; opened before its step comes. */
    void expectRequest(Renewal renewal, LocalDate today) {
        if (renewal.matter() == RenewalMatter.TERM && renewal.state().request() == null) {
            deadlines.openUntil(subject(renewal.number()), REQUEST_RULE, requestDay.of(renewal.term(), today));
        }
    }

    /** From now on; a by-election or an assignment has no such end. */
    void watch(Renewal renewal, Branch branch) {
        if (renewal.matter() != RenewalMatter.TERM) {
            return;
        }
        var number = renewal.number();
        deadlines.openUntil(subject(number), RULE, renewal.term().end());
        duties.begin(new Duty(
                key(number), subject(number), RULE, owner(branch), RenewalRoutes.committeeOf(branch), null,
                branch.name() + "换届", "换届选举", number, "/renewals/" + number, "term-renewal"));
    }

    /** The new leading body is elected, or the term ends later: nobody is reminded of its old end any more. */
    void rest(CaseNumber number) {
        duties.end(key(number));
        deadlines.close(subject(number), RULE);
    }

    private static String owner(Branch branch) {
        return CandidateGroup.of(Role.BRANCH_SECRETARY, branch.code()).toString();
    }

    private static String subject(CaseNumber number) {
        return "case:" + number;
    }

    private static String key(CaseNumber number) {
        return "term:" + number;
    }
}
