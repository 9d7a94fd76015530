package cn.yinxian.demosite.site.usecase;

import cn.yinxian.demosite.plan.DistrictQuota;
import cn.yinxian.demosite.plan.SitePlan;
import cn.yinxian.demosite.plan.SitePlans;
import cn.yinxian.demosite.site.model.DemoSite;
import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.demosite.site.model.SiteState;
import cn.yinxian.demosite.site.model.SiteStatus;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The district gives the site a place in its order, within its quota; without the community sites it owes, what it recommends
 * waits, and goes on when they have come. Serves userTask_checkSite.
 */
@Service
@Transactional
public class CheckSite {

    public record Command(TaskRef task, Verdict verdict, @Nullable Integer rank, @Nullable String opinion, long seenVersion, CurrentOfficial by) {}

    private final SiteBook book;
    private final SitePlans plans;
    private final SiteDoor door;
    private final BranchInOrder branches;
    private final SiteWorkflow workflow;

    CheckSite(SiteBook book, SitePlans plans, SiteDoor door, BranchInOrder branches, SiteWorkflow workflow) {
        this.book = book;
        this.plans = plans;
        this.door = door;
        this.branches = branches;
        this.workflow = workflow;
    }

    /** @return whether it waits for a community site */
    public boolean check(Command command) {
        var task = workflow.take(command.task(), SiteStep.CHECK, command.by());
        var site = book.require(task.caseNumber());
        site.requireVersion(command.seenVersion());
        boolean waits = false;
        if (command.verdict() == Verdict.AGREE) {
            waits = recommend(site, command.rank());
        } else if (command.verdict() == Verdict.REFUSE) {
            site.refuse(Objects.requireNonNullElse(command.opinion(), ""));
        }
        book.update(site);
        workflow.checked(task, site.state(), command.verdict(), waits, command.opinion());
        if (command.verdict() == Verdict.AGREE && !waits) {
            release(Objects.requireNonNull(site.state().origin().district()));
        }
        return waits;
    }

    private boolean recommend(DemoSite site, @Nullable Integer rank) {
        branches.require(site.state());
        var district = Objects.requireNonNull(site.state().origin().district());
        var quota = plans.lock(district).flatMap((SitePlan plan) -> plan.of(district)).orElseThrow(() -> refused("", "建设方案没有给本区县安排名额"));
        var others = book.placed(district, door.today()).stream().filter(other -> other.id() != site.state().id()).toList();
        requireFree(quota, others, rank);
        long communities = others.stream().filter(other -> other.origin().community()).count() + (site.state().origin().community() ? 1 : 0);
        boolean waits = communities < quota.minCommunity();
        site.recommend(Objects.requireNonNull(rank), waits);
        return waits;
    }

    private static void requireFree(DistrictQuota quota, List<SiteState> others, @Nullable Integer rank) {
        if (others.size() >= quota.max()) {
            throw refused("verdict", "本区县名额至多 %d 个，已推荐和列入名录 %d 个；请重新排序，退回一个以后再推荐".formatted(quota.max(), others.size()));
        }
        if (rank == null || rank < 1) {
            throw refused("rank", "请填写排序，从 1 开始");
        }
        others.stream().filter(other -> rank.equals(other.rank())).findFirst().ifPresent(other -> {
            throw refused("rank", "第 %d 位已是%s，请另排次序".formatted(rank, other.paper().name()));
        });
    }

    private void release(UnitCode district) {
        book.placed(district, door.today()).stream().filter(held -> held.status() == SiteStatus.HELD).forEach(held -> {
            workflow.lock(held.caseNumber());
            var site = book.require(held.caseNumber());
            site.release();
            book.update(site);
            workflow.released(site.state(), "本区县推荐的社区观摩点已达到下限，继续办理");
        });
    }

    private static Refused refused(String field, String words) {
        return Refused.because(Refusal.of(field, "demosite.quota", words));
    }
}
