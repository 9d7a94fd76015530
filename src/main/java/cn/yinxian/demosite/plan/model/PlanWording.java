package cn.yinxian.demosite.plan.model;

import cn.yinxian.demosite.plan.DistrictQuota;
import cn.yinxian.shared.UnitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words of the notice by which a plan is made known; in mode B it names nothing 示范. @param names of the districts */
public record PlanWording(PlanState plan, Map<UnitCode, String> names) {

    public String title() {
        return "关于印发%d年离退休干部党建%s建设方案的通知".formatted(plan.paper().year(), plan.mode().noun());
    }

    public List<String> paragraphs() {
        var paper = plan.paper();
        var lines = new ArrayList<String>();
        lines.add("为建好用好离退休干部党建%s，现就%d年建设任务通知如下。".formatted(plan.mode().noun(), paper.year()));
        lines.add("一、建设名额");
        paper.quotas().forEach(quota -> lines.add(line(quota)));
        lines.add("二、观摩线路");
        lines.add("全市编排 %d 至 %d 条线路，每条线路各段直线距离之和不超过 %d 公里。".formatted(
                paper.routes().min(), paper.routes().max(), paper.routes().maxKm()));
        lines.add("三、有效期和复核");
        lines.add("列入名录的，有效期 %d 年，每年复核一次。".formatted(paper.validYears()));
        lines.add("四、办理依据");
        lines.add(paper.approvalBasis() == null
                ? "本项工作为内部观摩交流，编制名录、线路图和讲解词，组织预约观摩。"
                : "本项工作依据%s开展，经验收、会签、公示后列入名录并授牌。".formatted(paper.approvalBasis()));
        return lines;
    }

    private String line(DistrictQuota quota) {
        return "%s：%d 至 %d 个，其中社区不少于 %d 个。".formatted(
                names.getOrDefault(quota.district(), quota.district().value()), quota.min(), quota.max(), quota.minCommunity());
    }
}
