package cn.yinxian.selection.judging.model;

import static cn.yinxian.selection.judging.model.Scoring.entry;
import static cn.yinxian.selection.judging.model.Scoring.judge;
import static cn.yinxian.selection.judging.model.Scoring.sheet;
import static cn.yinxian.selection.judging.model.Scoring.sheets;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.selection.judging.Fraction;
import cn.yinxian.selection.judging.Points;
import cn.yinxian.selection.judging.TieFacts;
import cn.yinxian.selection.judging.model.EntryScore.MarkUse;
import cn.yinxian.shared.CaseNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoreTallyTest {

    @Test
    void one_highest_and_one_lowest_are_dropped_and_the_mean_is_exact() {
        var score = EntryScore.of(entry(1), given(1, 170, 175, 180, 180, 160));

        assertThat(score.marks()).extracting(EntryScore.Mark::use)
                .containsExactly(MarkUse.COUNTED, MarkUse.COUNTED, MarkUse.HIGHEST_DROPPED, MarkUse.COUNTED, MarkUse.LOWEST_DROPPED);
        assertThat(score.mean()).hasToString("175/2").isEqualTo(new Fraction(525, 6));
        assertThat(score.mean().rounded()).isEqualTo("87.5");
    }

    @Test
    void a_mean_that_never_ends_is_kept_whole_and_printed_rounded() {
        var score = EntryScore.of(entry(1), given(1, 170, 175, 181, 182, 160));

        assertThat(score.mean()).hasToString("263/3");
        assertThat(score.mean().rounded()).isEqualTo("87.6667");
    }

    @Test
    void of_equal_totals_only_one_is_dropped_at_either_end() {
        assertThat(EntryScore.of(entry(1), given(1, 180, 180, 180, 180, 180)).marks()).extracting(EntryScore.Mark::use)
                .containsExactly(MarkUse.HIGHEST_DROPPED, MarkUse.COUNTED, MarkUse.COUNTED, MarkUse.COUNTED, MarkUse.LOWEST_DROPPED);
    }

    @Test
    void means_that_print_alike_are_no_tie() {
        var near = new Fraction(8_766_666_666L, 100_000_000L);

        assertThat(near.rounded()).isEqualTo(new Fraction(263, 3).rounded());
        assertThat(near).isLessThan(new Fraction(263, 3));
    }

    @Test
    void ties_go_by_site_check_then_by_who_was_not_honoured_then_by_vote() {
        var tally = tally(equal(6));
        var facts = new HashMap<CaseNumber, TieFacts>();
        facts.put(entry(1), new TieFacts(Points.whole(80), true, null));
        facts.put(entry(2), new TieFacts(Points.whole(90), true, null));
        facts.put(entry(3), new TieFacts(Points.whole(80), false, 2));
        facts.put(entry(4), new TieFacts(Points.whole(80), false, 1));
        facts.put(entry(5), new TieFacts(Points.whole(70), true, null));
        facts.put(entry(6), new TieFacts(Points.whole(70), true, null));

        assertThat(ranked(tally.rank(facts))).containsExactly(
                "1 SE-2026-00002 SITE_CHECK", "2 SE-2026-00004 BUREAU_VOTE", "3 SE-2026-00003 BUREAU_VOTE", "4 SE-2026-00001 NOT_HONOURED_BEFORE",
                "5 SE-2026-00005 UNDECIDED", "5 SE-2026-00006 UNDECIDED");
    }

    @Test
    void without_the_site_check_a_tie_stays_open_and_the_next_rank_is_left_out() {
        var sheets = new ArrayList<>(equal(2));
        sheets.addAll(given(3, 10, 10, 10, 10, 10));

        assertThat(ranked(tally(sheets).rank(Map.of(entry(1), new TieFacts(Points.whole(80), false, null))))).containsExactly(
                "1 SE-2026-00001 AWAITS_SITE_CHECK", "1 SE-2026-00002 AWAITS_SITE_CHECK", "3 SE-2026-00003 NONE");
    }

    @Test
    void each_judges_totals_are_seen_side_by_side() {
        var sheets = new ArrayList<>(given(1, 200, 180, 180, 180, 160));
        sheets.addAll(given(2, 190, 170, 170, 170, 180));
        var spreads = tally(sheets).spreads();

        assertThat(spreads.get(judge(1))).isEqualTo(new JudgeSpread(
                judge(1), 2, Points.whole(95), Points.whole(100), new Fraction(195, 2), 2, 0, 2, 0));
        assertThat(spreads.get(judge(5)).droppedLowest()).isEqualTo(1);
    }

    @Test
    void a_result_that_hangs_on_one_judge_is_seen() {
        var sheets = new ArrayList<>(given(1, 150, 160, 160, 160, 200));
        sheets.addAll(given(2, 165, 165, 160, 150, 150));
        var without = LeaveOneOut.all(tally(sheets), Map.of(), 1).stream().filter(LeaveOneOut::changesFirst).toList();

        assertThat(without).isNotEmpty().allSatisfy(one -> {
            assertThat(one.comesIn()).containsExactly(entry(2));
            assertThat(one.moved()).isNotEmpty();
        });
    }

    @Test
    void the_order_in_which_sheets_come_in_changes_nothing() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var sheets = sheets(random, 5 + random.nextInt(3), 2 + random.nextInt(20));
            var shuffled = new ArrayList<>(sheets);
            Collections.shuffle(shuffled, random);

            assertThat(tally(shuffled).scores()).as("seed %d", seed).isEqualTo(tally(sheets).scores());
            assertThat(tally(shuffled).rank(Map.of())).as("seed %d", seed).isEqualTo(tally(sheets).rank(Map.of()));
            assertThat(tally(shuffled).spreads()).as("seed %d", seed).isEqualTo(tally(sheets).spreads());
        }
    }

    /** Who is called what must not matter either: ids only put equals in a row. */
    @Test
    void other_names_of_the_judges_change_no_score() {
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var sheets = sheets(random, 7, 12);
            var renamed = sheets.stream()
                    .map(one -> new ScoreSheet(judge(99 - Integer.parseInt(one.judge().value().substring(6))), one.entry(), one.points(), ""))
                    .toList();

            assertThat(means(tally(renamed))).as("seed %d", seed).isEqualTo(means(tally(sheets)));
        }
    }

    @Test
    void dropping_an_entry_changes_no_other_score_and_never_worsens_a_rank() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var sheets = sheets(random, 5, 2 + random.nextInt(15));
            var all = tally(sheets);
            var dropped = sheets.get(random.nextInt(sheets.size())).entry();
            var rest = tally(sheets.stream().filter(sheet -> !sheet.entry().equals(dropped)).toList());

            assertThat(means(all)).as("seed %d", seed).containsAllEntriesOf(means(rest));
            var before = all.rank(Map.of());
            rest.rank(Map.of()).lines().forEach(line ->
                    assertThat(line.rank()).isLessThanOrEqualTo(before.of(line.score().entry()).rank()));
        }
    }

    private static Map<CaseNumber, Fraction> means(ScoreTally tally) {
        return tally.scores().stream().collect(Collectors.toMap(EntryScore::entry, EntryScore::mean));
    }

    private static List<String> ranked(RankTable table) {
        return table.lines().stream().map(line -> line.rank() + " " + line.score().entry() + " " + line.tie()).toList();
    }

    private static ScoreTally tally(List<ScoreSheet> sheets) {
        return ScoreTally.of(sheets);
    }

    private static List<ScoreSheet> given(int entry, int... halves) {
        return IntStream.range(0, halves.length).mapToObj(at -> sheet(at + 1, entry, halves[at])).toList();
    }

    private static List<ScoreSheet> equal(int entries) {
        return IntStream.rangeClosed(1, entries).boxed().flatMap(entry -> given(entry, 180, 180, 180, 180, 180).stream()).toList();
    }
}
