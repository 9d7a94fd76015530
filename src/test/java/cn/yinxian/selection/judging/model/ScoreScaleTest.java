package cn.yinxian.selection.judging.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.selection.judging.model.ScoreScale.Line;
import cn.yinxian.shared.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreScaleTest {

    private final ScoreScale halves = Scoring.SCALE;
    private final ScoreScale whole = new ScoreScale(List.of(new Line("C1", "有组织", 25)), false);

    @ParameterizedTest
    @CsvSource({"0, 0", "25, 25", "18.5, 18.5", "18.0, 18", " 7 , 7", "007, 7"})
    void points_are_read_as_they_are_written(String typed, String read) {
        assertThat(halves.read(Map.of("C1", typed), code -> code).points()).hasEntrySatisfying("C1", points -> assertThat(points).hasToString(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "25.5", "26", "-1", "-0.5", "1e9", "1E1", "NaN", "Infinity", "0x10", "十八", "１８", "18．5", "18,5", "18.25", "18.55", ".5", "5.", "+5",
        "99999999999999999999", "18 5", "18分", "--", "१८", "<b>5</b>"})
    void whatever_is_no_such_number_is_refused_beside_its_criterion(String typed) {
        var read = halves.read(Map.of("C1", typed), code -> "points[" + code + "]");

        assertThat(read.points()).isEmpty();
        assertThat(read.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo("points[C1]");
            assertThat(refusal.facts()).contains("有组织");
        });
    }

    @Test
    void the_refusal_says_what_is_wrong() {
        assertThat(refusal(halves, "26")).isEqualTo("“有组织”满分 25 分，分数应当在 0 至 25 之间，可以带 0.5 分");
        assertThat(refusal(halves, "１８")).isEqualTo("“有组织”的分数请用半角数字填写，如 25");
        assertThat(refusal(halves, "NaN")).isEqualTo("“有组织”的分数应当是 0 至 25 之间的数字，可以带 0.5 分");
        assertThat(refusal(halves, "18.25")).isEqualTo("“有组织”最小单位是 0.5 分，现在填的是 18.25 分");
        assertThat(refusal(whole, "18.5")).isEqualTo("“有组织”只打整分，现在填的是 18.5 分");
    }

    @Test
    void a_criterion_of_another_round_is_refused() {
        assertThat(halves.read(Map.of("X9", "5"), code -> code).refusals()).extracting(Refusal::facts)
                .containsExactly("评分标准中没有“X9”这一项，请重新打开页面再填");
    }

    @Test
    void a_draft_may_be_half_filled_and_says_what_is_missing() {
        var typed = new LinkedHashMap<>(Map.of("C1", "20", "C2", " "));
        var read = halves.read(typed, code -> code);

        assertThat(read.refusals()).isEmpty();
        assertThat(halves.missing(read.points())).extracting(Line::name).containsExactly("有队伍", "有活动", "有成效");
    }

    private static String refusal(ScoreScale scale, String typed) {
        return scale.read(Map.of("C1", typed), code -> code).refusals().get(0).facts();
    }
}
