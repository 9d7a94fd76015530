package cn.yinxian.selection.judging.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.selection.judging.Points;
import cn.yinxian.selection.judging.model.JudgeGroup;
import cn.yinxian.selection.judging.model.Judging;
import cn.yinxian.selection.judging.model.JudgingParts;
import cn.yinxian.selection.judging.model.JudgingTerms;
import cn.yinxian.selection.judging.model.Judgings;
import cn.yinxian.selection.judging.model.KeptSheet;
import cn.yinxian.selection.judging.model.Panel;
import cn.yinxian.selection.judging.model.PanelNames;
import cn.yinxian.selection.judging.model.PanelRules;
import cn.yinxian.selection.judging.model.Recusal;
import cn.yinxian.selection.judging.model.RecusalGround;
import cn.yinxian.selection.judging.model.ScoreBook;
import cn.yinxian.selection.judging.model.Substitute;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.testing.MapperTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MapperTest
@Import({MyBatisJudgings.class, MyBatisScoreBook.class})
class JudgingMapperTest {

    private static final CaseNumber ROUND = CaseNumber.of("SR-2026-00001");
    private static final CaseNumber FIRST = CaseNumber.of("SE-2026-00001");
    private static final CaseNumber SECOND = CaseNumber.of("SE-2026-00002");
    private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");

    @Autowired
    private Judgings judgings;

    @Autowired
    private ScoreBook scores;

    @Test
    void everything_of_a_judging_comes_back() {
        var judging = judging();
        judgings.add(judging);
        assertThat(judgings.require(ROUND).parts()).isEqualTo(judging.parts());

        var kept = judgings.require(ROUND);
        kept.submit(judge(1), AT);
        kept.recuse(new Recusal(judge(2), FIRST, RecusalGround.DECLARED, "亲属在申报单位任职𠮷"), CaseNumber::value);
        kept.replace(judge(3), new Substitute(judge(9), "后来人", List.of()), "因病", CaseNumber::value, AT);
        kept.leave(SECOND);
        judgings.update(kept);

        sameAs(kept.parts());
    }

    private void sameAs(JudgingParts parts) {
        assertThat(judgings.require(ROUND).parts()).usingRecursiveComparison().ignoringFields("version").ignoringCollectionOrderInFields("recusals").isEqualTo(parts);
    }

    @Test
    void of_two_who_change_it_the_second_is_told_and_before_its_time_it_is_missing() {
        assertThatThrownBy(() -> judgings.require(ROUND)).isInstanceOf(Missing.class);
        judgings.add(judging());
        var first = judgings.require(ROUND);
        var second = judgings.require(ROUND);
        first.submit(judge(1), AT);
        judgings.update(first);
        second.submit(judge(2), AT);
        assertThatThrownBy(() -> judgings.update(second)).isInstanceOf(Overtaken.class);
    }

    @Test
    void what_is_declared_before_stands_once_with_its_last_reason() {
        judgings.declare(ROUND, new Recusal(judge(1), FIRST, RecusalGround.DECLARED, "师生"));
        judgings.declare(ROUND, new Recusal(judge(1), FIRST, RecusalGround.DECLARED, "亲属"));

        assertThat(judgings.declared(ROUND)).extracting(Recusal::reason).containsExactly("亲属");
    }

    @Test
    void a_sheet_is_kept_half_filled_changed_and_struck() {
        scores.put(ROUND, new KeptSheet(judge(1), FIRST, Map.of("C1", new Points(37)), "材料翔实𠮷", null, 0), AT);
        scores.put(ROUND, new KeptSheet(judge(2), FIRST, Map.of(), "", null, 0), AT);
        scores.put(ROUND, new KeptSheet(judge(1), FIRST, Map.of("C1", new Points(38), "C2", new Points(50)), "", null, 1), AT);
        assertThat(scores.of(ROUND, judge(1))).singleElement().satisfies(sheet -> {
            assertThat(sheet.points()).isEqualTo(Map.of("C1", new Points(38), "C2", new Points(50)));
            assertThat(sheet.remark()).isEmpty();
        });
        assertThat(scores.of(ROUND)).hasSize(2);

        scores.strike(ROUND, judge(1), FIRST, "回避", AT);
        assertThat(scores.of(ROUND, judge(1))).allMatch(sheet -> !sheet.counts());
        assertThatThrownBy(() -> scores.put(ROUND, scores.of(ROUND, judge(1)).get(0), AT)).isInstanceOf(Overtaken.class);
        scores.strike(ROUND, judge(2), "因病退出", AT);
        assertThat(scores.of(ROUND)).noneMatch(KeptSheet::counts);
    }

    @Test
    void a_sheet_in_two_windows_is_kept_once() {
        var sheet = new KeptSheet(judge(1), FIRST, Map.of("C1", new Points(2)), "", null, 0);
        scores.put(ROUND, sheet, AT);
        assertThatThrownBy(() -> scores.put(ROUND, sheet, AT)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> scores.put(ROUND, new KeptSheet(judge(1), FIRST, Map.of(), "", null, 7), AT)).isInstanceOf(Overtaken.class);
    }

    private static Judging judging() {
        var judges = IntStream.rangeClosed(1, 7).mapToObj(JudgingMapperTest::judge).toList();
        var panel = new Panel(
                List.of(new JudgeGroup(1, judges, List.of(FIRST, SECOND))),
                List.of(new Recusal(judge(7), SECOND, RecusalGround.DISTRICT, "现任向阳区民政局经办人")));
        return Judging.assign(
                ROUND, new JudgingTerms(true, true, new PanelRules(5, 7)), panel,
                new PanelNames(
                        judges.stream().collect(Collectors.toMap(judge -> judge, judge -> "评委甲" + judge)), CaseNumber::value,
                        entry -> "〔某支部〕的做法" + entry),
                AT);
    }

    private static OfficialId judge(int number) {
        return OfficialId.of("judge-" + number);
    }
}
