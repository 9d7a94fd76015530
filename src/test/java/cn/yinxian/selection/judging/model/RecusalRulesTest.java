package cn.yinxian.selection.judging.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.selection.judging.model.JudgeProfile.Service;
import cn.yinxian.shared.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecusalRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final EntryOrigin OF_DISTRICT = new EntryOrigin(
            Scoring.entry(1), "向阳区民政局", "/440300/440305/440305017/", "向阳区", "/440300/440305/");
    private static final EntryOrigin OF_ORGAN =
            new EntryOrigin(Scoring.entry(2), "市财政局", "/440300/440300-03/", null, null);

    private final RecusalRules rules = new RecusalRules(TODAY, 3);

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "/440300/440305/440305017/,     2020-01-01, -,          POST",
        "/440300/440305/,               2020-01-01, -,          POST",
        "/440300/,                      2020-01-01, -,          POST",
        "/440300/440305/440305099/,     2020-01-01, -,          DISTRICT",
        "/440300/440306/440306001/,     2020-01-01, -,          -",
        "/440300/440305/440305017/,     2015-01-01, 2024-06-30, PAST_POST",
        "/440300/440305/440305099/,     2015-01-01, 2024-06-30, PAST_POST",
        "/440300/440305/440305017/,     2015-01-01, 2023-11-23, -",
        "/440300/440305/440305017/,     2015-01-01, 2023-11-24, PAST_POST",
        "/440300/,                      2015-01-01, 2025-06-30, -",
        "/440300/440305/440305017/,     2026-12-01, -,          -"})
    void posts_in_the_line_of_the_unit_or_in_its_district_keep_a_judge_off(String path, LocalDate from, LocalDate to, RecusalGround ground) {
        assertThat(rules.find(judge(path, from, to), OF_DISTRICT).map(Recusal::ground).orElse(null)).isEqualTo(ground);
    }

    @Test
    void the_reason_names_the_post() {
        assertThat(rules.find(judge("/440300/440305/440305099/", LocalDate.of(2020, 1, 1), null), OF_DISTRICT).orElseThrow().reason())
                .isEqualTo("现任向阳区司法局经办人，与申报项目同在向阳区");
        assertThat(rules.find(judge("/440300/440305/440305017/", LocalDate.of(2015, 1, 1), LocalDate.of(2024, 6, 30)), OF_DISTRICT).orElseThrow().reason())
                .isEqualTo("2024年6月前任向阳区司法局经办人，与申报项目同在向阳区");
    }

    @Test
    void other_organs_of_the_city_are_no_relation() {
        assertThat(rules.find(judge("/440300/440300-04/", LocalDate.of(2020, 1, 1), null), OF_ORGAN)).isEmpty();
        assertThat(rules.find(judge("/440300/440300-03/", LocalDate.of(2020, 1, 1), null), OF_ORGAN)).isPresent();
    }

    private static JudgeProfile judge(String path, LocalDate from, LocalDate to) {
        return new JudgeProfile(Scoring.judge(1), "李敏", List.of(new Service(path, "向阳区司法局经办人", new DateRange(from, to))));
    }
}
