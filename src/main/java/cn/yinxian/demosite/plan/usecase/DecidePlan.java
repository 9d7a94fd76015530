package cn.yinxian.demosite.plan.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.demosite.plan.model.PlanBook;
import cn.yinxian.demosite.plan.model.YearPlan;
import cn.yinxian.notification.Notices;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Verdict;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leader of the city puts the plan in force, and it goes out as a notice; or sends it back. */
@Service
@Transactional
public class DecidePlan {

    public record Command(int year, Verdict verdict, @Nullable String opinion, long seenVersion, CurrentOfficial by) {}

    private final PlanDoor door;
    private final PlanBook book;
    private final PlanLetter letter;
    private final Notices notices;
    private final AuditTrail audit;
    private final Clock clock;

    DecidePlan(PlanDoor door, PlanBook book, PlanLetter letter, Notices notices, AuditTrail audit, Clock clock) {
        this.door = door;
        this.book = book;
        this.letter = letter;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    public void decide(Command command) {
        door.requireDecider(command.by());
        var plan = book.pending(command.year()).orElseThrow(Missing::new);
        plan.requireVersion(command.seenVersion());
        if (command.verdict() == Verdict.AGREE) {
            approve(plan, command.by());
        } else {
            sendBack(plan, Objects.requireNonNullElse(command.opinion(), ""), command.by());
        }
    }

    private void approve(YearPlan plan, CurrentOfficial by) {
        plan.approve(by.id(), clock.instant());
        var notice = letter.issue(plan.state(), by.id());
        plan.announced(notice.draft().caseNumber(), notice.id());
        book.update(plan);
        plan.state().paper().quotas().forEach(quota -> notices.tell(
                CandidateGroup.of(Role.DISTRICT_CLERK, quota.district()), notice.draft().title(),
                "至少建 %d 个、至多 %d 个，其中社区不少于 %d 个。".formatted(quota.min(), quota.max(), quota.minCommunity()), null, "/demo-sites"));
        audit.append(new Act(by.id().value(), "demosite.planApprove", "demosite-plan:" + plan.state().paper().year(), notice.number()));
    }

    private void sendBack(YearPlan plan, String opinion, CurrentOfficial by) {
        plan.sendBack(opinion, by.id());
        book.update(plan);
        int year = plan.state().paper().year();
        notices.tell(door.group(Role.CITY_CLERK), "%d年观摩点建设方案已退回修改".formatted(year), opinion, null, "/demo-sites/plan?year=" + year);
        audit.append(new Act(by.id().value(), "demosite.planReturn", "demosite-plan:" + year, opinion));
    }
}
