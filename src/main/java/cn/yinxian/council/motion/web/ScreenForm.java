package cn.yinxian.council.motion.web;

import cn.yinxian.council.motion.model.Screening;
import cn.yinxian.council.motion.model.UnitOpinion;
import cn.yinxian.council.motion.model.UnitOpinion.OpinionSubject;
import cn.yinxian.council.motion.usecase.ScreeningOutcome;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.workflow.ReturnReason;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the office decides on a motion.
 *
 * @param met points of the check-list that are met, by key
 * @param heard, {@code heardMoney}, {@code heardPosts}: opinions the office has obtained
 */
record ScreenForm(
        @NotNull @Nullable Screening outcome,
        @Size(max = 10) @Nullable List<String> met,
        @Nullable Boolean major,
        @Size(max = 1000) @Nullable String heard,
        @Size(max = 1000) @Nullable String heardMoney,
        @Size(max = 1000) @Nullable String heardPosts,
        @Size(max = 32) @Nullable String principal,
        @Size(max = 32) @Nullable String unit,
        @Size(max = 32) @Nullable String district,
        @Size(max = 1000) @Nullable String opinion,
        long version) {

    /** The check-list (要件清单), key to words. */
    static final Map<String, String> POINTS = points();

    static ScreenForm empty(long version) {
        return new ScreenForm(null, List.of(), false, "", "", "", "", "", "", "", version);
    }

    ScreeningOutcome decided() {
        return switch (outcome) {
            case ACCEPT -> new ScreeningOutcome.Accept(Boolean.TRUE.equals(major), opinions(), unmet());
            case RETURN -> new ScreeningOutcome.Return(unmet().stream().map(point -> new ReturnReason("paper", point)).toList());
            case MERGE -> new ScreeningOutcome.Merge(chosen("principal", principal, CaseNumber::of, "请选择并入哪件议题"));
            case REDIRECT -> new ScreeningOutcome.Redirect(chosen("unit", unit, UnitCode::of, "请选择转哪个单位办理"));
            case RAISE, PASS_DOWN -> new ScreeningOutcome.Move(outcome, chosen("district", district, UnitCode::of, "请选择交哪个会议审核"));
        };
    }

    private List<String> unmet() {
        return POINTS.entrySet().stream()
                .filter(point -> met == null || !met.contains(point.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<UnitOpinion> opinions() {
        var said = new ArrayList<UnitOpinion>();
        add(said, "有关单位", OpinionSubject.GENERAL, heard);
        add(said, "财政部门", OpinionSubject.MONEY, heardMoney);
        add(said, "机构编制部门", OpinionSubject.POSTS, heardPosts);
        return said;
    }

    private static void add(List<UnitOpinion> said, String unit, OpinionSubject subject, @Nullable String typed) {
        String text = MotionForm.strip(typed);
        if (text != null) {
            said.add(new UnitOpinion(unit, subject, UnitOpinion.Stance.STATED, text));
        }
    }

    private static <T> T chosen(String field, @Nullable String typed, Function<String, T> read, String sentence) {
        try {
            if (typed != null && !typed.isBlank()) {
                return read.apply(typed);
            }
        } catch (Missing unreadable) {
            // answered like nothing chosen
        }
        throw Refused.because(Refusal.of(field, "council.motion." + field, sentence));
    }

    private static Map<String, String> points() {
        var points = new LinkedHashMap<String, String>();
        points.put("title", "名称准确，一事一题");
        points.put("body", "内容清楚，有依据、有措施");
        points.put("asked", "提请会议决定的事项明确");
        points.put("opinions", "有关单位意见齐备，分歧已列明");
        points.put("files", "应附的材料齐全");
        return points;
    }
}
