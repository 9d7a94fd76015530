package cn.yinxian.demosite.plan.web;

import cn.yinxian.demosite.plan.model.PlanState;
import cn.yinxian.demosite.plan.model.PlanStatus;
import cn.yinxian.demosite.plan.usecase.PlanQueries;
import cn.yinxian.organisation.Unit;
import cn.yinxian.shared.UnitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts plans into words. */
@Component
class PlanPages {

    /** @param basis what the decision table says of it @param hasNotice whether it was made known by a document of its own year */
    public record PlanView(int year, Map<String, String> facts, String basis, List<QuotaLine> quotas, boolean hasNotice, @Nullable String opinion, long version) {}

    public record QuotaLine(String district, int min, int max, int minCommunity) {}

    private final PlanQueries queries;

    PlanPages(PlanQueries queries) {
        this.queries = queries;
    }

    void show(PlanQueries.Facts facts, Model model) {
        var pending = facts.pending();
        boolean toDecide = facts.decides() && pending.filter(one -> one.status() == PlanStatus.SUBMITTED).isPresent();
        model.addAttribute("year", facts.year());
        model.addAttribute("years", List.of(facts.thisYear(), facts.thisYear() + 1));
        model.addAttribute("drafts", facts.drafts());
        model.addAttribute("toDecide", toDecide);
        facts.inForce().ifPresent(one -> model.addAttribute("inForce", view(one, facts)));
        pending.ifPresent(one -> model.addAttribute("pending", view(one, facts)));
        model.addAttribute("returned", pending.filter(one -> one.status() == PlanStatus.RETURNED).isPresent());
        model.addAttribute("verdicts", verdicts());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new PlanController.VerdictForm(facts.year(), null, "", pending.map(PlanState::version).orElse(0L)));
        }
    }

    void edit(PlanQueries.Facts facts, Model model) {
        model.addAttribute("year", facts.year());
        model.addAttribute("years", Map.of(String.valueOf(facts.thisYear()), facts.thisYear() + " 年", String.valueOf(facts.thisYear() + 1), facts.thisYear() + 1 + " 年"));
        model.addAttribute("districts", facts.districts().stream().map(Unit::name).toList());
        model.addAttribute("showcase", queries.gate(false));
        model.addAttribute("approved", queries.gate(true));
        model.addAttribute("opinion", facts.pending().map(PlanState::opinion).orElse(""));
    }

    private PlanView view(PlanState state, PlanQueries.Facts facts) {
        var paper = state.paper();
        Map<UnitCode, String> names = facts.districts().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        var verdict = queries.gate(paper.approved());
        var lines = new LinkedHashMap<String, String>();
        lines.put("年度", paper.year() + " 年");
        lines.put("批准依据", paper.approvalBasis() == null ? "没有" : paper.approvalBasis());
        lines.put("观摩线路", "%d 至 %d 条，每条不超过 %d 公里".formatted(paper.routes().min(), paper.routes().max(), paper.routes().maxKm()));
        lines.put("有效期", paper.validYears() + " 年，每年复核一次");
        var quotas = paper.quotas().stream()
                .map(quota -> new QuotaLine(names.getOrDefault(quota.district(), quota.district().value()), quota.min(), quota.max(), quota.minCommunity()))
                .toList();
        return new PlanView(
                paper.year(), lines, "%s（%s）".formatted(verdict.words(), verdict.source()), quotas, state.notice() != null, state.opinion(), state.version());
    }

    private static Map<String, String> verdicts() {
        var verdicts = new LinkedHashMap<String, String>();
        verdicts.put("AGREE", "同意，印发执行");
        verdicts.put("RETURN", "退回修改");
        return verdicts;
    }
}
