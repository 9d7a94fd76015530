package cn.yinxian.formation.web;

import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.Irrevocable;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** The choices of a page on which an application is reviewed or decided, in whole words. */
final class ReviewPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日");

    private static final List<String> REFUSED = List.of(
            "申请人会收到未获同意的通知，通知中有您写的意见。", "本办件到此结束，不再往下办理；申请单位可以另行申请。");

    private ReviewPage() {}

    static void choices(FormationStep step, Model model) {
        boolean decides = step == FormationStep.DECISION;
        var verdicts = new LinkedHashMap<String, String>();
        verdicts.put("AGREE", decides ? "同意，印发批复" : "同意");
        verdicts.put("RETURN", "退回补正");
        verdicts.put("REFUSE", "不同意");
        model.addAttribute("decides", decides);
        model.addAttribute("verdicts", verdicts);
        model.addAttribute("hints", hints(decides));
        model.addAttribute("phrases", phrases(step));
    }

    private static List<String> phrases(FormationStep step) {
        return switch (step) {
            case CLERK_REVIEW -> List.of("符合条件，拟同意。", "材料不全，请补充。", "不符合组建条件。");
            case DECISION -> List.of("经会议研究，同意。", "材料不全，请补充。");
            default -> List.of("同意。", "材料不全，请补充。", "请按程序办理。");
        };
    }

    /** What is said once it is done. */
    static String done(@Nullable Verdict verdict, boolean decides) {
        return switch (Objects.requireNonNull(verdict)) {
            case AGREE -> decides ? "已同意，批复已编号印发，可在办件中查看和打印。" : "已同意，办件转到下一环节。";
            case RETURN -> "已退回申请人补正，补正后会再送来。";
            case REFUSE -> decides ? "已办结：不同意。批复已编号印发，可在办件中查看和打印。" : "已办结：不同意。已告知申请人。";
        };
    }

    /** A refusal ends the case, and a decision goes out as a document: both are asked about first. Null for what can be undone. */
    static @Nullable Irrevocable irrevocable(FormationStep step, ReviewForm form) {
        boolean decides = step == FormationStep.DECISION;
        if (form.verdict() == Verdict.REFUSE) {
            return new Irrevocable("不同意", decides ? "确认不同意，印发公文" : "确认不同意", REFUSED, false, typed("不同意", form));
        }
        return decides && form.verdict() == Verdict.AGREE
                ? new Irrevocable("同意", "确认同意，印发公文", List.of("申请人会收到通知。"), true, typed("同意", form))
                : null;
    }

    private static Map<String, String> typed(String verdict, ReviewForm form) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("办理结果", verdict);
        typed.put("会议日期", form.metOn() == null ? "" : DAY.format(form.metOn()));
        typed.put("意见", Objects.requireNonNullElse(form.opinion(), ""));
        return typed;
    }

    private static Map<String, String> hints(boolean decides) {
        return Map.of(
                "AGREE", decides ? "经会议研究同意后，系统即编号印发批复" : "转到下一环节",
                "RETURN", "退给申请人补充或更正，补正期间停止计时",
                "REFUSE", decides ? "以批复答复，意见写入批复作为理由；办件到此结束" : "办件到此结束，申请人可另行申请");
    }
}
