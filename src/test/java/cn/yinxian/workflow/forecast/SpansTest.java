package cn.yinxian.workflow.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SpansTest {

    @Test
    void half_took_at_most_the_one_and_nine_in_ten_at_most_the_other() {
        assertThat(Spans.of(LongStream.rangeClosed(1, 20).boxed().toList())).isEqualTo(new Spans(10, 18));
        assertThat(Spans.of(LongStream.rangeClosed(1, 21).boxed().toList())).isEqualTo(new Spans(11, 19));
        assertThat(Spans.of(List.of(30L, 1L, 2L))).as("in any order").isEqualTo(new Spans(2, 30));
        assertThat(Spans.of(List.of(0L))).isEqualTo(new Spans(0, 0));
    }
}
