package cn.yinxian.selection.judging.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlindingTest {

    @Test
    void names_of_units_branches_and_people_are_taken_out_the_longest_first() {
        var blinding = Blinding.of(List.of("向阳区民政局", "向阳区"), List.of("向阳区民政局离退休干部第一党支部"), List.of("王建国"));

        assertThat(blinding.blind("向阳区民政局离退休干部第一党支部在向阳区民政局党委领导下，由王建国同志牵头，服务向阳区群众。"))
                .isEqualTo("〔某支部〕在〔某单位〕党委领导下，由〔某同志〕同志牵头，服务〔某单位〕群众。");
    }

    @Test
    void signs_in_names_and_texts_are_taken_as_they_stand() {
        assertThat(Blinding.of(List.of("A.B(区)"), List.of(), List.of()).blind("AxB(区)、A.B(区)、$1")).isEqualTo("AxB(区)、〔某单位〕、$1");
    }

    @Test
    void without_names_nothing_changes() {
        assertThat(Blinding.of(List.of(" ", "区"), List.of(), List.of()).blind("本区经验")).isEqualTo("本区经验");
    }
}
