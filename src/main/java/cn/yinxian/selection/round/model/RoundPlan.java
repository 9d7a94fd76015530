package cn.yinxian.selection.round.model;

import cn.yinxian.selection.round.Criterion;
import cn.yinxian.selection.round.Quota;
import cn.yinxian.selection.round.RoundPhase;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a round is planned to be (评选方案). While it is a draft anything may still be missing.
 *
 * @param purpose who may enter and what is asked of them, as the notice says it
 * @param approvalBasis of the approved item; null: no honours
 * @param vetoes rules of {@code selection-veto} that apply
 * @param workdays of each phase
 */
public record RoundPlan(
        String kind, int year, String title, String purpose, @Nullable String approvalBasis, List<Criterion> criteria, int textLimit,
        int photoLimit, List<Quota> quotas, Set<String> vetoes, Map<RoundPhase, Integer> workdays) {

    /** Full score of an entry. */
    public static final int FULL_SCORE = 100;

    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_PHOTOS = 12;
    private static final int MOST_PLACES = 50;
    private static final int LONGEST_PHASE = 120;

    /** Words that only an approved item may use. */
    private static final List<String> HONOUR_WORDS = List.of("表彰", "授牌", "示范", "先进", "命名", "评比", "评选");

    public RoundPlan {
        criteria = List.copyOf(criteria);
        quotas = List.copyOf(quotas);
        vetoes = Set.copyOf(new LinkedHashSet<>(vetoes));
        workdays = Map.copyOf(new EnumMap<>(workdays));
    }

    public boolean hasBasis() {
        return approvalBasis != null;
    }

    public int totalWeight() {
        return criteria.stream().mapToInt(Criterion::weight).sum();
    }

    /** @throws Refused with everything that is not in order yet */
    public void requireComplete(int thisYear) {
        var faults = new ArrayList<Refusal>();
        heading(thisYear, faults);
        criteria(faults);
        limits(faults);
        if (quotas.stream().allMatch(quota -> quota.places() == 0)) {
            faults.add(refusal("quotas", "至少给一个区县分配名额"));
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }

    private void heading(int thisYear, List<Refusal> faults) {
        if (title.isBlank()) {
            faults.add(refusal("title", "请写明名称"));
        }
        if (purpose.isBlank()) {
            faults.add(refusal("purpose", "请写明申报范围和要求"));
        }
        if (Math.abs(year - thisYear) > 1) {
            faults.add(refusal("year", "年度应当是 %d 年至 %d 年".formatted(thisYear - 1, thisYear + 1)));
        }
        if (!hasBasis()) {
            plainWords("title", title, faults);
            plainWords("purpose", purpose, faults);
            for (int i = 0; i < criteria.size(); i++) {
                plainWords("criteria[" + i + "].name", criteria.get(i).name(), faults);
            }
        }
    }

    private static void plainWords(String field, String text, List<Refusal> faults) {
        var used = HONOUR_WORDS.stream().filter(text::contains).toList();
        if (!used.isEmpty()) {
            faults.add(new Refusal(field, "selection.honourWords",
                    "没有批准依据，不得出现“%s”字样；可以改为“案例征集”“展示交流”".formatted(String.join("”“", used)), "《评比达标表彰活动管理办法》"));
        }
    }

    private void criteria(List<Refusal> faults) {
        var codes = new HashSet<String>();
        for (int i = 0; i < criteria.size(); i++) {
            var one = criteria.get(i);
            if (one.name().isBlank()) {
                faults.add(refusal("criteria[" + i + "].name", "请写明评分标准的名称"));
            }
            if (one.weight() < 1 || one.weight() > FULL_SCORE) {
                faults.add(refusal("criteria[" + i + "].weight", "满分应当是 1 分至 100 分的整数"));
            }
            if (!codes.add(one.code())) {
                faults.add(refusal("criteria[" + i + "].name", "评分标准重复"));
            }
        }
        if (totalWeight() != FULL_SCORE) {
            faults.add(refusal("criteria", "各项评分标准的满分合计 %d 分，应当正好是 %d 分".formatted(totalWeight(), FULL_SCORE)));
        }
    }

    private void limits(List<Refusal> faults) {
        if (textLimit < FULL_SCORE || textLimit > LONGEST_TEXT) {
            faults.add(refusal("textLimit", "字数上限应当是 100 字至 10000 字"));
        }
        if (photoLimit < 0 || photoLimit > MOST_PHOTOS) {
            faults.add(refusal("photoLimit", "照片不超过 12 张"));
        }
        for (int i = 0; i < quotas.size(); i++) {
            if (quotas.get(i).places() < 0 || quotas.get(i).places() > MOST_PLACES) {
                faults.add(refusal("quotas[" + i + "].places", "名额应当是 0 至 50 的整数"));
            }
        }
        for (var phase : RoundPhase.values()) {
            int days = workdays.getOrDefault(phase, 0);
            if (days < 1 || days > LONGEST_PHASE) {
                faults.add(refusal("workdays[" + phase.ordinal() + "]", "应当是 1 至 120 个工作日"));
            }
        }
    }

    private static Refusal refusal(String field, String sentence) {
        return Refusal.of(field, "selection.round." + field.replaceAll("\\W.*", ""), sentence);
    }
}
