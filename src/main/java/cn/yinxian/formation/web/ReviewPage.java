package cn.yinxian.formation.web;

import cn.yinxian.formation.model.FormationStep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;

/** The choices of a page on which an application is reviewed or decided, in whole words. */
final class ReviewPage {

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
        model.addAttribute("phrases", List.of("同意。", "经会议研究，同意。", "材料不全，请补充。", "请按程序办理。"));
    }

    private static Map<String, String> hints(boolean decides) {
        return Map.of(
                "AGREE", decides ? "经会议研究同意后，系统即编号印发批复" : "转到下一环节",
                "RETURN", "退给申请人补充或更正，补正期间停止计时",
                "REFUSE", "办件到此结束，申请人可另行申请");
    }
}
