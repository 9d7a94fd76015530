package cn.yinxian.council.board.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.council.motion.model.MotionStatus;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BoardStageTest {

    @ParameterizedTest
    @EnumSource(value = MotionStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void every_state_of_a_motion_belongs_to_one_stage(MotionStatus status) {
        assertThat(Arrays.stream(BoardStage.values()).filter(stage -> stage.states().contains(status.name()))).hasSize(1);
        assertThat(BoardStage.of(status.name()).isOpen()).isEqualTo(
                status.isUndecided() || status == MotionStatus.REDIRECTED || status == MotionStatus.ADOPTED || status == MotionStatus.IN_EXECUTION);
    }

    @Test
    void no_stage_names_a_state_that_there_is_not() {
        var known = Arrays.stream(MotionStatus.values()).map(Enum::name).toList();
        assertThat(Arrays.stream(BoardStage.values()).flatMap(stage -> stage.states().stream())).isSubsetOf(known);
    }
}
