package cn.yinxian.selection.entry.model;

import cn.yinxian.selection.entry.SelfScore;
import cn.yinxian.selection.round.Criterion;
import cn.yinxian.selection.round.RoundView;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What an applicant writes. While it is a draft anything may be missing. @param scores one for each criterion of the round, in its order */
public record EntryPaper(String title, String summary, String text, List<SelfScore> scores) {

    /** Longest 简介, in 字. */
    public static final int SUMMARY_LIMIT = 200;

    public EntryPaper {
        scores = List.copyOf(scores);
    }

    public int length() {
        return TextLength.of(text);
    }

    public int selfTotal() {
        return scores.stream().map(SelfScore::score).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }

    public SelfScore score(String criterion) {
        return scores.stream().filter(one -> one.criterion().equals(criterion)).findFirst().orElse(new SelfScore(criterion, null, ""));
    }

    /** @throws Refused with everything that is missing or too much */
    public void requireComplete(RoundView round) {
        var faults = new ArrayList<Refusal>(tooMuch(round));
        if (title.isBlank()) {
            faults.add(refusal("title", "请写明申报名称"));
        }
        if (summary.isBlank()) {
            faults.add(refusal("summary", "请写简介"));
        }
        if (text.isBlank()) {
            faults.add(refusal("text", "请写事迹材料"));
        }
        for (int i = 0; i < round.criteria().size(); i++) {
            var own = score(round.criteria().get(i).code());
            if (own.score() == null) {
                faults.add(refusal("scores[" + i + "].score", "请自评“%s”".formatted(round.criteria().get(i).name())));
            } else if (own.grounds().isBlank()) {
                faults.add(refusal("scores[" + i + "].grounds", "请写明“%s”的自评依据".formatted(round.criteria().get(i).name())));
            }
        }
        refuse(faults);
    }

    /** Also a draft keeps to these. @throws Refused */
    public void requireWithin(RoundView round) {
        refuse(tooMuch(round));
    }

    private List<Refusal> tooMuch(RoundView round) {
        var faults = new ArrayList<Refusal>();
        if (TextLength.of(summary) > SUMMARY_LIMIT) {
            faults.add(refusal("summary", "简介 %d 字，超过 %d 字".formatted(TextLength.of(summary), SUMMARY_LIMIT)));
        }
        if (length() > round.textLimit()) {
            faults.add(refusal("text", "事迹材料 %d 字，超过 %d 字".formatted(length(), round.textLimit())));
        }
        for (int i = 0; i < round.criteria().size(); i++) {
            Criterion criterion = round.criteria().get(i);
            Integer own = score(criterion.code()).score();
            if (own != null && (own < 0 || own > criterion.weight())) {
                faults.add(refusal("scores[" + i + "].score", "“%s”的自评分应当是 0 至 %d 的整数".formatted(criterion.name(), criterion.weight())));
            }
        }
        return faults;
    }

    private static void refuse(List<Refusal> faults) {
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }

    private static Refusal refusal(String field, String sentence) {
        return Refusal.of(field, "selection.entry." + field.replaceAll("\\W.*", ""), sentence);
    }
}
