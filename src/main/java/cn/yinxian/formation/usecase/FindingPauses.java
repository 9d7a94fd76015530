package cn.yinxian.formation.usecase;

import cn.yinxian.deadline.Deadlines;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.register.BranchFaults.Finding;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;

/**
 * Lets the time of grace stand still while an application for the branch is under way, or as long as the superior lets it stay
 * as it is: nobody is reminded meanwhile. It runs on when that ends and the fault has not.
 */
@Component
class FindingPauses {

    private final Deadlines deadlines;
    private final Formations formations;

    FindingPauses(Deadlines deadlines, Formations formations) {
        this.deadlines = deadlines;
        this.formations = formations;
    }

    void follow(Collection<Finding> standing, LocalDate today) {
        var running = deadlines.findAll(standing.stream().map(FindingDuties::subject).toList(), FindingDuties.RULE);
        var busy = formations.busyBranches(standing.stream().map(Finding::branch).toList());
        for (var finding : standing) {
            String subject = FindingDuties.subject(finding);
            var deadline = running.get(subject);
            boolean rests = finding.isKeptOn(today) || busy.contains(finding.branch());
            if (deadline == null || deadline.paused() == rests) {
                continue;
            }
            if (rests) {
                deadlines.pause(subject, FindingDuties.RULE);
            } else {
                deadlines.open(subject, FindingDuties.RULE);
            }
        }
    }
}
