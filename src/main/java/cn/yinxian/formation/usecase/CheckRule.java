package cn.yinxian.formation.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.formation.usecase.CheckBranches.Checked;
import cn.yinxian.register.BranchFault;
import cn.yinxian.register.BranchFaults;
import cn.yinxian.register.BranchFaults.Finding;
import cn.yinxian.register.BranchFaults.NewFinding;
import cn.yinxian.shared.BranchCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares the branches at fault by one rule with what was found before: what is new is told once, what is gone is ended, and
 * where a remedy is under way or the superior lets it be, the time stands still.
 */
@Component
class CheckRule {

    private final BranchFaults faults;
    private final FaultWords words;
    private final FindingDuties duties;
    private final FindingPauses pauses;
    private final Clock clock;

    CheckRule(BranchFaults faults, FaultWords words, FindingDuties duties, FindingPauses pauses, Clock clock) {
        this.faults = faults;
        this.words = words;
        this.duties = duties;
        this.pauses = pauses;
        this.clock = clock;
    }

    @Transactional
    Checked check(BranchFault fault) {
        var today = WorkingCalendar.dayOf(clock.instant());
        var rule = words.ruleOf(fault, today);
        var now = words.of(fault, rule, faults.detect(fault, rule.asInt()));
        var standing = faults.standing(fault).stream().collect(Collectors.toMap(Finding::branch, finding -> finding));
        standing.values().forEach(finding -> reword(finding, now));
        int gone = end(standing.values().stream().filter(finding -> !now.containsKey(finding.branch())).toList(), today);
        var fresh = now.entrySet().stream()
                .filter(entry -> !standing.containsKey(entry.getKey()))
                .map(entry -> new NewFinding(entry.getKey(), entry.getValue()))
                .toList();
        duties.begin(faults.begin(fault, fresh, today));
        pauses.follow(standing.values().stream().filter(finding -> now.containsKey(finding.branch())).toList(), today);
        return new Checked(fresh.size(), gone);
    }

    private void reword(Finding finding, Map<BranchCode, String> now) {
        String present = now.get(finding.branch());
        if (present != null && !present.equals(finding.words())) {
            faults.reword(finding.id(), present);
        }
    }

    private int end(List<Finding> gone, LocalDate today) {
        faults.end(gone, today);
        duties.end(gone);
        return gone.size();
    }
}
