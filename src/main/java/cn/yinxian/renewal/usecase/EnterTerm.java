package cn.yinxian.renewal.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.register.Register;
import cn.yinxian.register.Register.NewOfficer;
import cn.yinxian.register.TermLength;
import cn.yinxian.renewal.model.Holder;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.shared.CaseNumber;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the new leading body and its term into the register (底册); serves serviceTask_enterTerm. */
@Service
@Transactional
public class EnterTerm {

    private final Renewals renewals;
    private final RenewalWorkflow workflow;
    private final Register register;
    private final TermLength length;
    private final TermStandings standings;
    private final Clock clock;

    EnterTerm(
            Renewals renewals,
            RenewalWorkflow workflow,
            Register register,
            TermLength length,
            TermStandings standings,
            Clock clock) {
        this.renewals = renewals;
        this.workflow = workflow;
        this.register = register;
        this.length = length;
        this.standings = standings;
        this.clock = clock;
    }

    public void enter(CaseNumber number) {
        var renewal = renewals.require(number);
        var today = WorkingCalendar.dayOf(clock.instant());
        if (renewal.matter() == RenewalMatter.TERM) {
            var start = Objects.requireNonNull(renewal.electedOn());
            var unit = register.require(renewal.branch()).unit();
            register.appoint(renewal.branch(), posts(renewal.holders()), start, length.endOf(unit, start));
            standings.note(register.require(renewal.branch()), today);
        } else {
            register.fill(renewal.branch(), posts(renewal.holders()), today);
        }
        renewal.entered();
        renewals.update(renewal);
        workflow.closed(number);
    }

    private static List<NewOfficer> posts(List<Holder> holders) {
        return holders.stream().map(one -> new NewOfficer(one.memberCode(), one.post())).toList();
    }
}
