package cn.yinxian.selection.judging.model;

import static cn.yinxian.selection.judging.model.Scoring.entries;
import static cn.yinxian.selection.judging.model.Scoring.judges;
import static cn.yinxian.selection.judging.model.Scoring.recusals;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PanelTest {

    private final PanelRules rules = new PanelRules(5, 7);

    @Test
    void fourteen_judges_in_two_groups_share_a_hundred_and_twenty_entries() {
        var panel = new PanelProposal(rules, List.of()).propose(judges(14), entries(120), 2);

        assertThat(panel.groups()).extracting(group -> group.judges().size()).containsExactly(7, 7);
        assertThat(panel.groups()).extracting(group -> group.entries().size()).containsExactly(60, 60);
        assertThat(check(panel, 120)).isEmpty();
    }

    @Test
    void there_are_only_as_many_groups_as_the_judges_fill() {
        assertThat(new PanelProposal(rules, List.of()).propose(judges(9), entries(20), 3).groups()).hasSize(1);
    }

    @Test
    void an_entry_goes_to_the_group_whose_judges_may_score_it() {
        var related = new ArrayList<Recusal>();
        for (int judge : List.of(1, 3, 5)) {
            related.add(new Recusal(Scoring.judge(judge), Scoring.entry(4), RecusalGround.POST, "现任"));
        }
        var panel = new PanelProposal(rules, related).propose(judges(14), entries(10), 2);

        assertThat(panel.judgesOf(Scoring.entry(4))).hasSizeGreaterThanOrEqualTo(5);
        assertThat(check(panel, 10)).isEmpty();
    }

    @Test
    void a_judge_with_recusal_never_sees_the_entry() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            int judges = 5 + random.nextInt(17);
            int entries = 1 + random.nextInt(40);
            var recusals = recusals(random, judges, entries, random.nextInt(40));
            var panel = new PanelProposal(rules, recusals).propose(judges(judges), entries(entries), 1 + random.nextInt(3));

            for (var recusal : recusals) {
                assertThat(panel.entriesOf(recusal.judge())).as("seed %d", seed).doesNotContain(recusal.entry());
                assertThat(panel.judgesOf(recusal.entry())).as("seed %d", seed).doesNotContain(recusal.judge());
                assertThat(panel.mayScore(recusal.judge(), recusal.entry())).as("seed %d", seed).isFalse();
            }
        }
    }

    @Test
    void everybody_sits_once_and_every_entry_is_scored_in_one_group() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var panel = new PanelProposal(rules, recusals(random, 16, 30, 10)).propose(judges(16), entries(30), 1 + random.nextInt(3));

            assertThat(panel.judges()).as("seed %d", seed).doesNotHaveDuplicates();
            assertThat(panel.groups().stream().flatMap(group -> group.entries().stream())).as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(entries(30));
        }
    }

    @Test
    void the_order_of_judges_entries_and_recusals_changes_no_proposal() {
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var recusals = recusals(random, 14, 40, 12);
            var proposed = new PanelProposal(rules, recusals).propose(judges(14), entries(40), 2);

            assertThat(new PanelProposal(rules, shuffled(recusals, random))
                            .propose(shuffled(judges(14), random), shuffled(entries(40), random), 2)
                            .groups())
                    .as("seed %d", seed)
                    .isEqualTo(proposed.groups());
        }
    }

    @Test
    void what_is_wrong_with_a_panel_is_all_told_at_once() {
        var panel = new Panel(
                List.of(new JudgeGroup(1, judges(5), entries(2)), new JudgeGroup(2, List.of(Scoring.judge(5), Scoring.judge(6)), List.of(Scoring.entry(2)))),
                List.of(new Recusal(Scoring.judge(1), Scoring.entry(1), RecusalGround.DECLARED, "亲属在申报单位任职")));

        assertThat(check(panel, 3)).containsExactly(
                "第2组有评委 2 人，每组应为 5 至 7 人",
                "judge-05分在两个评审组，一位评委只能参加一个组",
                "SE-2026-00002分在两个评审组，一个项目只能由一个组评审",
                "SE-2026-00003还没有分到评审组",
                "SE-2026-00001除去回避的评委，只有 4 人打分，少于 5 人，请调整分组或者更换评委");
    }

    private List<String> check(Panel panel, int entries) {
        return rules.check(panel, entries(entries), OfficialId::value, CaseNumber::value).stream().map(Refusal::facts).toList();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
