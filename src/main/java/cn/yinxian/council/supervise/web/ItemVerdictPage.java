package cn.yinxian.council.supervise.web;

import cn.yinxian.shared.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;

/**
 * What a step that agrees to something about an item or does not offers and answers.
 *
 * @param other the verdict besides 同意 that the step knows
 * @param agreed what is said once it is agreed to
 * @param declined what is said otherwise
 */
record ItemVerdictPage(String agree, Verdict other, String otherwise, String agreed, String declined, List<String> phrases) {

    static final String CHECK = "check-report";
    static final String CLOSE_OUT = "close-out";
    static final String EXTENSION = "decide-extension";

    private static final Map<String, ItemVerdictPage> PAGES = Map.of(
            CHECK, new ItemVerdictPage(
                    "已办结，报召集人审定销号", Verdict.RETURN, "退回主办单位继续办理", "已报召集人审定销号。", "已退回主办单位继续办理。",
                    List.of("情况属实，建议销号。", "请补充佐证材料。")),
            CLOSE_OUT, new ItemVerdictPage(
                    "同意销号", Verdict.RETURN, "退回再办", "已销号。", "已退回主办单位再办。",
                    List.of("同意。", "请继续落实后再报。")),
            EXTENSION, new ItemVerdictPage(
                    "同意延期", Verdict.REFUSE, "不同意延期，按原期限办理", "已同意延期。", "未同意延期，按原期限办理。",
                    List.of("理由充分，同意延期。", "请按期办结。")));

    /** @param page last part of the route */
    static ItemVerdictPage of(String page) {
        return PAGES.get(page);
    }

    /** The two choices, in whole words. */
    Map<String, String> verdicts() {
        var verdicts = new LinkedHashMap<String, String>();
        verdicts.put(Verdict.AGREE.name(), agree);
        verdicts.put(other.name(), otherwise);
        return verdicts;
    }

    String done(Verdict verdict) {
        return verdict == Verdict.AGREE ? agreed : declined;
    }

    void show(Model model) {
        model.addAttribute("verdicts", verdicts());
        model.addAttribute("phrases", phrases);
    }
}
