package cn.yinxian.selection.round.web;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.selection.round.EntryTally;
import cn.yinxian.selection.round.RoundMode;
import cn.yinxian.selection.round.RoundState;
import cn.yinxian.selection.round.model.Round;
import cn.yinxian.selection.round.model.RoundSheet;
import cn.yinxian.selection.round.usecase.RoundQueries;
import cn.yinxian.selection.round.usecase.RoundQueries.Facts;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A round in words, ready to print. */
@Component
class RoundViews {

    private final RoundQueries queries;
    private final EntryTally tally;
    private final WorkingCalendar calendar;
    private final MessageSource labels;

    RoundViews(RoundQueries queries, EntryTally tally, WorkingCalendar calendar, MessageSource labels) {
        this.queries = queries;
        this.tally = tally;
        this.calendar = calendar;
        this.labels = labels;
    }

    RoundPageView of(CaseNumber number) {
        return view(queries.facts(number));
    }

    RoundPageView of(Round round) {
        return view(queries.facts(round));
    }

    private RoundPageView view(Facts facts) {
        var sheet = facts.sheet();
        var plan = sheet.plan();
        boolean published = sheet.calendar() != null;
        Map<UnitCode, EntryTally.Count> counts = published ? tally.of(sheet.caseNumber()) : Map.of();
        var gate = new RoundPageView.Finding(
                sheet.mode() == RoundMode.HONOUR ? "green" : "amber", label("RoundMode", sheet.mode()) + "：", facts.gate().words(), facts.gate().source());
        return new RoundPageView(
                sheet.number() == null ? "" : sheet.number().value(), plan.title(), plan.purpose(), label("RoundMode", sheet.mode()),
                label("RoundState", sheet.state()), published, List.of(gate), lines(facts),
                plan.criteria().stream().map(one -> new RoundPageView.CriterionLine(one.name(), one.weight(), one.guide())).toList(),
                plan.quotas().stream().map(quota -> place(facts.places().get(quota.place()), quota.places(), counts.get(quota.place()))).toList(),
                phases(facts), plan.vetoes().stream().sorted().map(rule -> labels.getMessage("veto." + rule, null, Locale.SIMPLIFIED_CHINESE)).toList(),
                next(sheet.state()), published ? callEnds(sheet, facts.today()) : "",
                sheet.state() == RoundState.CALLING && sheet.published().extension() == null, sheet.version());
    }

    private static RoundPageView.PlaceLine place(String name, int places, EntryTally.Count counted) {
        var count = Objects.requireNonNullElse(counted, EntryTally.Count.NONE);
        return new RoundPageView.PlaceLine(Objects.requireNonNullElse(name, "（已撤销的区县）"), places, count.submitted(), count.ready(), count.forwarded());
    }

    private Map<String, String> lines(Facts facts) {
        var plan = facts.sheet().plan();
        var lines = new LinkedHashMap<String, String>();
        lines.put("种类", facts.kind().nameIn(facts.sheet().mode()));
        lines.put("年度", plan.year() + " 年");
        lines.put("方式", label("RoundMode", facts.sheet().mode()));
        lines.put("批准依据", Objects.requireNonNullElse(plan.approvalBasis(), "没有"));
        lines.put("申报主体", label("ApplicantKind", facts.kind().applicant()));
        lines.put("事迹材料", "不超过 %d 字，照片不超过 %d 张".formatted(plan.textLimit(), plan.photoLimit()));
        lines.put("专家评审", facts.kind().blind() ? "隐去单位名称" : "不隐去单位名称");
        var calendar = facts.sheet().calendar();
        if (calendar != null && calendar.extension() != null) {
            lines.put("申报延期", "原截止日为%s，延期原因：%s".formatted(ChineseDays.of(calendar.extension().from()), calendar.extension().why()));
        }
        return lines;
    }

    private List<RoundPageView.PhaseLine> phases(Facts facts) {
        var sheet = facts.sheet();
        if (sheet.calendar() == null) {
            return sheet.plan().workdays().entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .map(phase -> new RoundPageView.PhaseLine(label("RoundPhase", phase.getKey()), "ahead", phase.getValue() + " 个工作日"))
                    .toList();
        }
        return sheet.calendar().phases().stream().map(phase -> {
            var from = Objects.requireNonNull(phase.from());
            var to = Objects.requireNonNull(phase.to());
            boolean over = facts.today().isAfter(to) || sheet.state() == RoundState.FINISHED;
            String state = over ? "done" : facts.today().isBefore(from) ? "ahead" : "now";
            String left = state.equals("now") ? "，" + left(facts.today(), to) : "";
            return new RoundPageView.PhaseLine(
                    label("RoundPhase", phase.phase()), state, "%s至%s%s".formatted(ChineseDays.of(from), ChineseDays.of(to), left));
        }).collect(Collectors.toList());
    }

    private String callEnds(RoundSheet sheet, LocalDate today) {
        var last = sheet.published().callEndsOn();
        return sheet.state() == RoundState.CALLING
                ? "申报截止日：%s，%s".formatted(ChineseDays.of(last), left(today, last))
                : "申报已于%s截止".formatted(ChineseDays.of(last));
    }

    private String left(LocalDate today, LocalDate last) {
        return last.equals(today) ? "今天到期" : "还有 %d 个工作日".formatted(Math.max(0, calendar.between(today, last)));
    }

    private static String next(RoundState state) {
        return switch (state) {
            case DRAFT -> "送审";
            case OPINION -> "征求组织部意见后，报市级领导审批";
            case APPROVING -> "审批同意后，即编号印发通知、开始申报";
            case RETURNED -> "修改后重新送审";
            case CALLING -> "截止申报后，由各单位审核、各区县在名额内排序推荐";
            case RANKING -> "各区县推荐报齐后，进行形式审查";
            case CHECKING -> "形式审查合格的，交专家评审";
            case JUDGING -> "专家评审结束后，实地核查";
            case SITE_CHECK -> "实地核查后，提交会议研究";
            case MEETING -> "会议研究后公示";
            case PUBLICITY -> "公示结束后公布结果";
            case RESULT -> "签发结果";
            case FINISHED, REFUSED, TERMINATED -> "";
        };
    }

    private String label(String type, Enum<?> constant) {
        return labels.getMessage(type + "." + constant.name(), null, Locale.SIMPLIFIED_CHINESE);
    }
}
