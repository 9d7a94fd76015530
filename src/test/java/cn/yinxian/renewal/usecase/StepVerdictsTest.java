package cn.yinxian.renewal.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepVerdictsTest {

    /** 按期换届 is a duty of the branch: it may be sent back, not refused. */
    @ParameterizedTest
    @EnumSource(value = RenewalStep.class, names = {"REPLY", "VET_CANDIDATES"})
    void a_renewal_in_time_is_not_refused(RenewalStep step) {
        assertThatThrownBy(() -> StepVerdicts.require(step, Verdict.REFUSE)).isInstanceOf(Refused.class);
        assertThatCode(() -> StepVerdicts.require(step, Verdict.RETURN)).doesNotThrowAnyException();
    }

    @Test
    void beyond_the_limit_it_is_granted_or_not() {
        assertThat(StepVerdicts.of(RenewalStep.OVERRIDE_SHIFT)).containsExactly(Verdict.AGREE, Verdict.REFUSE);
        assertThatThrownBy(() -> StepVerdicts.require(RenewalStep.OVERRIDE_SHIFT, Verdict.RETURN)).isInstanceOf(Refused.class);
    }

    @Test
    void a_grant_beyond_the_limit_says_why() {
        assertThatCode(() -> DecideShift.requireReason("情况特殊")).doesNotThrowAnyException();
        assertThatThrownBy(() -> DecideShift.requireReason(" ")).isInstanceOf(Refused.class).hasMessageContaining("须写明理由");
        assertThatThrownBy(() -> DecideShift.requireReason(null)).isInstanceOf(Refused.class);
    }
}
