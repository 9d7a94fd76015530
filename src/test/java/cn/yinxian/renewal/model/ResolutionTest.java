package cn.yinxian.renewal.model;

import static cn.yinxian.renewal.model.ARenewal.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    private static final String ARTICLE = "《中国共产党支部工作条例（试行）》第十二条";

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "4, 2", "5, 3", "7, 4", "7, 7"})
    void half_of_the_committee_is_enough(int size, int attending) {
        assertThat(refusals(TODAY, size, attending)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "3, 1", "4, 1", "5, 2", "7, 3"})
    void less_than_half_is_told_with_the_numbers_and_the_article(int size, int attending) {
        assertThat(refusals(TODAY, size, attending)).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo("attending");
            assertThat(refusal.sentence())
                    .isEqualTo("支委会应到 %d 人，实到 %d 人，不足应到人数的 50%%，不能作出决议 — %s".formatted(size, attending, ARTICLE));
        });
    }

    @Test
    void nobody_can_attend_who_is_not_in_it_and_nobody_resolves_tomorrow() {
        assertThat(refusals(TODAY, 3, 4)).extracting(Refusal::facts).containsExactly("支委会应到 3 人，实到不能是 4 人");
        assertThat(refusals(TODAY, 0, 0)).extracting(Refusal::field).containsExactly("size");
        assertThat(refusals(TODAY.plusDays(1), 3, 1)).as("all at once").extracting(Refusal::field).containsExactly("resolvedOn", "attending");
    }

    private static List<Refusal> refusals(LocalDate on, int size, int attending) {
        return new Resolution(on, size, attending).refusals(50, ARTICLE, TODAY);
    }
}
