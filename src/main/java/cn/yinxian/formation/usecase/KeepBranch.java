package cn.yinxian.formation.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchFaults;
import cn.yinxian.register.BranchFaults.Finding;
import cn.yinxian.register.BranchFaults.Kept;
import cn.yinxian.register.Register;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The 基层党委 lets a branch stay as it is until a day, where only a general demand (一般) is not met: the reminders rest. */
@Service
@Transactional
public class KeepBranch {

    private final Register register;
    private final BranchFaults faults;
    private final FindingPauses pauses;
    private final Clock clock;

    KeepBranch(Register register, BranchFaults faults, FindingPauses pauses, Clock clock) {
        this.register = register;
        this.faults = faults;
        this.pauses = pauses;
        this.clock = clock;
    }

    /** @param seenVersion of what was found, as {@link Keepable} told it */
    public record Command(BranchCode branch, @Nullable LocalDate until, String reason, long seenVersion, CurrentOfficial by) {}

    /** What of a branch can be left as it is. */
    public record Keepable(Branch branch, List<Finding> findings) {

        public long version() {
            return findings.stream().mapToLong(one -> one.id() + one.version()).sum();
        }
    }

    /** @throws Missing where there is nothing to be kept, or not by this official */
    @Transactional(readOnly = true)
    public Keepable open(BranchCode code, CurrentOfficial by) {
        var branch = register.require(code);
        var findings = faults.of(code).stream().filter(one -> one.fault().isBearable()).toList();
        if (findings.isEmpty() || !by.isIn(CandidateGroup.of(Role.PARTY_COMMITTEE, branch.committee()))) {
            throw new Missing();
        }
        return new Keepable(branch, findings);
    }

    public void keep(Command command) {
        var keepable = open(command.branch(), command.by());
        if (keepable.version() != command.seenVersion()) {
            throw Overtaken.byAnother();
        }
        var today = WorkingCalendar.dayOf(clock.instant());
        var until = command.until();
        if (until == null || !until.isAfter(today)) {
            throw Refused.because(Refusal.of("until", "branch.keep", "保留至的日期应在今天以后"));
        }
        faults.keep(keepable.findings(), new Kept(until, command.reason().strip()));
        pauses.follow(faults.of(command.branch()), today);
    }
}
