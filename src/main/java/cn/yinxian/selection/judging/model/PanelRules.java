package cn.yinxian.selection.judging.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** How many judges sit in a group and score each entry ({@code selection.judgesMin}, {@code selection.judgesMax}). */
public record PanelRules(int least, int most) {

    public static final String RULE = "selection.judges";

    /**
     * What stands against a panel; nothing, if it may be confirmed.
     *
     * @param entries all that must be scored
     * @param nameOf of a judge
     * @param labelOf of an entry
     */
    public List<Refusal> check(
            Panel panel, Collection<CaseNumber> entries, Function<OfficialId, String> nameOf, Function<CaseNumber, String> labelOf) {
        var refusals = new ArrayList<Refusal>();
        panel.groups().forEach(group -> size(group, refusals));
        var seated = new HashSet<OfficialId>();
        panel.judges().stream().filter(judge -> !seated.add(judge)).distinct().forEach(judge ->
                refusals.add(refusal("%s分在两个评审组，一位评委只能参加一个组".formatted(nameOf.apply(judge)))));
        var grouped = new HashSet<CaseNumber>();
        panel.groups().stream().flatMap(group -> group.entries().stream()).filter(entry -> !grouped.add(entry)).distinct().forEach(entry ->
                refusals.add(refusal("%s分在两个评审组，一个项目只能由一个组评审".formatted(labelOf.apply(entry)))));
        entries.stream().filter(entry -> !grouped.contains(entry)).forEach(entry ->
                refusals.add(refusal("%s还没有分到评审组".formatted(labelOf.apply(entry)))));
        entries.stream().filter(grouped::contains).forEach(entry -> scorers(panel, entry, labelOf, refusals));
        return refusals;
    }

    private void size(JudgeGroup group, List<Refusal> refusals) {
        int size = group.judges().size();
        if (size < least || size > most) {
            refusals.add(refusal("第%d组有评委 %d 人，每组应为 %d 至 %d 人".formatted(group.number(), size, least, most)));
        }
    }

    private void scorers(Panel panel, CaseNumber entry, Function<CaseNumber, String> labelOf, List<Refusal> refusals) {
        int scorers = panel.judgesOf(entry).size();
        if (scorers < least) {
            refusals.add(refusal("%s除去回避的评委，只有 %d 人打分，少于 %d 人，请调整分组或者更换评委".formatted(labelOf.apply(entry), scorers, least)));
        }
    }

    private static Refusal refusal(String sentence) {
        return Refusal.of("", RULE, sentence);
    }
}
