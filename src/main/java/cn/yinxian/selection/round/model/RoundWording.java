package cn.yinxian.selection.round.model;

import cn.yinxian.selection.round.Criterion;
import cn.yinxian.selection.round.PhaseDays;
import cn.yinxian.selection.round.RoundMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a round is spoken of in its documents: of honours only where there is a basis for them. */
public record RoundWording(RoundSheet round, RoundKind kind) {

    public String noticeTitle() {
        return honours() ? "关于组织开展" + round.plan().title() + "的通知" : "关于开展" + round.plan().title() + "的通知";
    }

    /** The notice, a paragraph each. @param limits of the districts in words, e.g. 向阳区 3 个 */
    public List<String> notice(String limits) {
        var plan = round.plan();
        var lines = new ArrayList<String>();
        lines.add(honours()
                ? "根据" + plan.approvalBasis() + "，经研究，决定组织开展" + plan.title() + "。现将有关事项通知如下："
                : "为交流离退休干部党建工作经验，经研究，决定开展" + plan.title() + "。现将有关事项通知如下：");
        lines.add("一、申报范围和要求。" + sentence(plan.purpose()));
        lines.add("二、推荐名额。" + limits + "。符合条件的不足名额的，宁缺毋滥。");
        lines.add("三、材料要求。申报表、事迹材料不超过 %d 字%s；按评分标准逐项自评，并附佐证材料。".formatted(
                plan.textLimit(), plan.photoLimit() == 0 ? "" : "，照片不超过 %d 张".formatted(plan.photoLimit())));
        lines.add("四、评分标准。" + plan.criteria().stream().map(RoundWording::criterion).collect(Collectors.joining("；")) + "。");
        lines.add("五、时间安排。");
        round.published().phases().forEach(phase -> lines.add(phaseLine(phase)));
        lines.add(honours()
                ? "六、结果。经公示无异议的，按批准依据作出表彰决定。本次活动不收取任何费用。"
                : "六、结果运用。本次活动只作案例征集和展示交流，入选案例编印成集、在系统内展示，不评定等次，不发奖金和证书。本次活动不收取任何费用。");
        return lines;
    }

    private boolean honours() {
        return round.mode() == RoundMode.HONOUR;
    }

    private static String sentence(String text) {
        var flat = text.strip().replaceAll("\\s*\\R\\s*", "");
        return flat.endsWith("。") ? flat : flat + "。";
    }

    private static String criterion(Criterion one) {
        return "%s（%d 分）".formatted(one.name(), one.weight());
    }

    private static String phaseLine(PhaseDays phase) {
        var to = day(java.util.Objects.requireNonNull(phase.to()));
        return switch (phase.phase()) {
            case CALL -> "（一）申报。%s前在系统内提交，逾期不予受理。".formatted(to);
            case UNIT_REVIEW -> "（二）单位审核。%s前由申报单位党组织审核。".formatted(to);
            case RANKING -> "（三）区县推荐。%s前在名额内排序、公示后报送。".formatted(to);
            case FORM_CHECK -> "（四）形式审查。%s前完成，需要补正的只补正一次。".formatted(to);
            case JUDGING -> "（五）专家评审。%s前完成。".formatted(to);
            case SITE_CHECK -> "（六）实地核查和会议研究。%s前完成。".formatted(to);
            case PUBLICITY -> "（七）公示。%d 个工作日，%s前结束。".formatted(phase.workdays(), to);
        };
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
