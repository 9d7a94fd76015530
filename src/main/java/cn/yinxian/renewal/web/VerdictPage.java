package cn.yinxian.renewal.web;

import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.renewal.usecase.StepVerdicts;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.Irrevocable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** The choices of a page on which a superior agrees or not, in whole words. */
final class VerdictPage {

    private VerdictPage() {}

    static void choices(RenewalStep step, Model model) {
        var verdicts = new LinkedHashMap<String, String>();
        StepVerdicts.of(step).forEach(verdict -> verdicts.put(verdict.name(), label(step, verdict)));
        model.addAttribute("verdicts", verdicts);
        model.addAttribute("hints", hints(step));
        model.addAttribute("phrases", phrases(step));
        model.addAttribute("writes", step == RenewalStep.REPLY || step == RenewalStep.DECIDE_SHIFT);
    }

    /** What is asked about before it is done: letters that go out, and a secretary refused; null for the rest. */
    static @Nullable Irrevocable irrevocable(RenewalStep step, VerdictForm form) {
        if (form.verdict() == null || form.verdict() == Verdict.RETURN) {
            return null;
        }
        String decision = label(step, form.verdict()).replaceFirst("，.*", "");
        return new Irrevocable(
                decision, "确认" + decision, consequences(step, form.verdict()), form.verdict() == Verdict.AGREE,
                Map.of("意见", Objects.requireNonNullElse(form.opinion(), "")));
    }

    private static List<String> consequences(RenewalStep step, Verdict verdict) {
        if (verdict == Verdict.AGREE) {
            return List.of("党支部会收到通知。");
        }
        return step == RenewalStep.APPROVE_SECRETARY
                ? List.of("选举结果不再有效，由党支部重新选举。", "新班子产生前，现任班子继续履行职责。")
                : List.of("党支部会收到通知和理由，应当按期提出换届请示。");
    }

    /** What is said once it is done. */
    static String done(RenewalStep step, @Nullable Verdict verdict) {
        return switch (Objects.requireNonNull(verdict)) {
            case AGREE -> "已同意，办件转到下一环节。";
            case RETURN -> "已退回党支部，补正后会再送来。";
            case REFUSE -> step == RenewalStep.APPROVE_SECRETARY ? "未予批准，由党支部重新选举。" : "未获同意，由党支部按期提出换届请示。";
        };
    }

    private static String label(RenewalStep step, Verdict verdict) {
        return switch (step) {
            case OVERRIDE_SHIFT -> verdict == Verdict.AGREE ? "特批" : "不予特批";
            case APPROVE_SECRETARY -> switch (verdict) {
                case AGREE -> "批准，印发批复";
                case RETURN -> "报告有误，退回补正";
                case REFUSE -> "不批准，重新选举";
            };
            case VET_CANDIDATES -> verdict == Verdict.AGREE ? "审查同意，印发批复" : "退回重新提出";
            default -> switch (verdict) {
                case AGREE -> "同意，印发批复";
                case RETURN -> "退回补正";
                case REFUSE -> "不同意，按期换届";
            };
        };
    }

    private static Map<String, String> hints(RenewalStep step) {
        return switch (step) {
            case REPLY -> Map.of("AGREE", "系统编号印发批复，党支部可以提出候选人", "RETURN", "退给党支部补充或者更正");
            case DECIDE_SHIFT -> Map.of(
                    "AGREE", "未超过上限的，系统编号印发批复；超过上限的，转市委组织部", "RETURN", "退给党支部补充或者更正",
                    "REFUSE", "党支部改为按期提出换届请示");
            case OVERRIDE_SHIFT -> Map.of("AGREE", "须写明特批的理由", "REFUSE", "须写明理由；党支部改为按期提出换届请示");
            case VET_CANDIDATES -> Map.of("AGREE", "党支部可以召开党员大会选举", "RETURN", "写明意见，由党支部重新提出");
            default -> Map.of(
                    "AGREE", "书记、副书记即行任职，委员予以备案；确有必要时，可以改指派另一名党员任书记", "RETURN", "不必重新选举，更正后重新报告",
                    "REFUSE", "由党支部重新选举；新班子产生前，现任班子继续履行职责");
        };
    }

    private static List<String> phrases(RenewalStep step) {
        return switch (step) {
            case REPLY, DECIDE_SHIFT -> List.of("经会议研究，同意。", "材料不全，请补充。", "请抓紧做好准备，按期换届。");
            case VET_CANDIDATES -> List.of("经审查，同意。", "请进一步听取党员意见后重新提出。");
            case APPROVE_SECRETARY -> List.of("经会议研究，同意。", "请核对计票情况后重新报告。", "请按程序重新选举。");
            default -> List.of("情况属实，同意特批。", "理由不充分，请按期换届。");
        };
    }
}
