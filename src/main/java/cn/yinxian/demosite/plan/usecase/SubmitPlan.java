package cn.yinxian.demosite.plan.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.demosite.plan.DistrictQuota;
import cn.yinxian.demosite.plan.model.PlanBook;
import cn.yinxian.demosite.plan.model.PlanPaper;
import cn.yinxian.demosite.plan.model.YearPlan;
import cn.yinxian.notification.Notices;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import cn.yinxian.shared.Missing;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clerk of the city lays the plan of a year before the leader, for the first time or as a change. */
@Service
@Transactional
public class SubmitPlan {

    /** @param seenVersion of the one that waits or was returned; null where there is none */
    public record Command(PlanPaper paper, @Nullable Long seenVersion, CurrentOfficial by) {}

    private final PlanDoor door;
    private final PlanBook book;
    private final PlanGate gate;
    private final Notices notices;
    private final AuditTrail audit;

    SubmitPlan(PlanDoor door, PlanBook book, PlanGate gate, Notices notices, AuditTrail audit) {
        this.door = door;
        this.book = book;
        this.gate = gate;
        this.notices = notices;
        this.audit = audit;
    }

    public void submit(Command command) {
        door.requireDrafter(command.by());
        var paper = command.paper();
        requireDistricts(paper);
        int thisYear = door.today().getYear();
        var mode = gate.of(paper.approved()).mode();
        var pending = book.pending(paper.year());
        if (pending.isPresent()) {
            var plan = pending.get();
            plan.requireVersion(command.seenVersion());
            plan.resubmit(paper, mode, command.by().id(), thisYear);
            book.update(plan);
        } else {
            book.add(YearPlan.submit(paper, mode, command.by().id(), thisYear));
        }
        String title = "%d年观摩点建设方案请您审定".formatted(paper.year());
        notices.tell(door.group(Role.CITY_LEADER), title, command.by().name() + "已编制方案。", null, "/demo-sites/plan?year=" + paper.year());
        audit.append(new Act(command.by().id().value(), "demosite.planSubmit", "demosite-plan:" + paper.year(), mode.noun()));
    }

    /** Each district once, whatever a form sends. */
    private void requireDistricts(PlanPaper paper) {
        var known = door.districts().stream().map(Unit::code).collect(Collectors.toSet());
        var named = paper.quotas().stream().map(DistrictQuota::district).collect(Collectors.toSet());
        if (!named.equals(known) || paper.quotas().size() != known.size()) {
            throw new Missing();
        }
    }
}
