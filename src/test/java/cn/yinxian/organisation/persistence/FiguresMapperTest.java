package cn.yinxian.organisation.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.organisation.Figure;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.model.DatedFigure;
import cn.yinxian.organisation.model.FigureBook;
import cn.yinxian.organisation.model.FigurePolicy;
import cn.yinxian.testing.MapperTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The figures as shipped. */
@MapperTest
@Import({MyBatisFigures.class, MyBatisFigureBook.class, NoonClock.class})
class FiguresMapperTest {

    @Autowired
    Figures figures;

    @Autowired
    FigureBook book;

    @ParameterizedTest
    @CsvSource({
        "branch.minFormalMembers,   3,          PEOPLE,       true,  《中国共产党支部工作条例（试行）》第四条",
        "branch.maxMembers,         50,         PEOPLE,       false, 《中国共产党支部工作条例（试行）》第四条",
        "formation.replyMonths,     1,          MONTHS,       false, 《中国共产党支部工作条例（试行）》",
        "election.marginPct,        20,         PERCENT,      true,  《中国共产党基层组织选举工作条例》第十三条",
        "formation.reviewWorkdays,  5,          WORKING_DAYS, true,  ",
        "election.winBase,          DUE_VOTERS, TEXT,         true,  "
    })
    void a_figure_comes_with_its_source(String key, String value, String unit, boolean hard, String source) {
        assertThat(figures.on(key, NoonClock.TODAY)).isEqualTo(new Figure(key, value, unit, source, hard));
    }

    /** domain-rules.md marks these articles as not seen: the regulation's title alone may be printed. */
    @ParameterizedTest
    @ValueSource(strings = {"formation.replyMonths", "committee.requiredFrom", "committee.sizeMax", "renewal.remindMonths",
            "election.quorumNumerator", "life.themeDay", "life.orgLifeMeeting", "life.appraisal"})
    void an_article_nobody_has_seen_is_not_printed(String key) {
        assertThat(figures.on(key, NoonClock.TODAY).source()).endsWith("》");
    }

    @Test
    void a_rule_has_a_source_and_every_value_is_one_that_could_be_entered() {
        assertThat(book.all()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.kind() == DatedFigure.Kind.RULE).as(row.label()).isEqualTo(row.figure().source() != null);
            if (!row.figure().unit().equals("LADDER")) {
                assertThat(FigurePolicy.check(row, row.figure().value())).as(row.label()).isEmpty();
            }
        });
    }

    @Test
    void before_its_first_row_a_figure_has_its_first_value() {
        assertThat(figures.on("branch.minFormalMembers", LocalDate.of(1999, 1, 1)).asInt()).isEqualTo(3);
    }

    @Test
    void an_unknown_key_is_a_mistake_of_ours() {
        assertThatThrownBy(() -> figures.on("no.such", NoonClock.TODAY)).isInstanceOf(IllegalArgumentException.class);
    }
}
