package cn.yinxian.organisation.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import cn.yinxian.organisation.usecase.CreateFirstAdministrator;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class FirstAdministratorTest {

    private final CreateFirstAdministrator creation = mock();

    @Test
    void a_missing_setting_is_named_in_chinese_and_english() {
        when(creation.isNeeded()).thenReturn(true);
        var starting = new FirstAdministrator(creation, "anquan", "");
        assertThatThrownBy(starting::afterSingletonsInstantiated)
                .hasMessageContaining("请设置环境变量 YINXIAN_ADMIN_PASSWORD ")
                .hasMessageContaining("set YINXIAN_ADMIN_PASSWORD to create")
                .hasMessageNotContaining("YINXIAN_ADMIN_LOGIN");
        verify(creation, never()).create(any(), any());
    }

    @Test
    void a_weak_password_is_refused_with_the_reason_and_printed_without_a_stack_trace() {
        when(creation.isNeeded()).thenReturn(true);
        doThrow(Refused.because(Refusal.of("password", "password.minLength", "密码 3 位，少于 10 位"))).when(creation).create("anquan", "abc");
        var starting = new FirstAdministrator(creation, "anquan", "abc");
        assertThatThrownBy(starting::afterSingletonsInstantiated).satisfies(refused -> {
            FailureAnalysis analysis = new FirstAdministratorAnalysis().analyze(refused);
            assertThat(analysis.getDescription()).contains("密码 3 位，少于 10 位");
        });
    }

    @Test
    void once_there_are_accounts_the_settings_are_not_needed() {
        when(creation.isNeeded()).thenReturn(false);
        assertThatCode(new FirstAdministrator(creation, "", "")::afterSingletonsInstantiated).doesNotThrowAnyException();
    }
}
