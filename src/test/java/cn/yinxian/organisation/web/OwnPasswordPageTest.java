package cn.yinxian.organisation.web;

import static cn.yinxian.testing.TestOfficials.signedIn;
import static cn.yinxian.testing.TestOfficials.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.usecase.ChangeOwnPassword;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.testing.PageTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest(OwnPasswordController.class)
class OwnPasswordPageTest {

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    ChangeOwnPassword changeOwnPassword;

    private MvcTestResult send(String present, String password, String repeated) {
        return mvc.post().uri("/account/password")
                .param("present", present).param("password", password).param("repeated", repeated)
                .with(csrf()).with(signedInAs(Role.UNIT_CLERK)).exchange();
    }

    @Test
    void a_new_password_is_set_for_oneself_and_one_signs_in_again() {
        assertThat(send("Old-2026-x", "New-2026-y", "New-2026-y")).hasRedirectedUrl("/sign-in?changed");
        verify(changeOwnPassword).change(new ChangeOwnPassword.Command(OfficialId.of("tester"), "Old-2026-x", "New-2026-y", "New-2026-y"));
    }

    @Test
    void a_refused_password_is_told_beside_its_field_and_never_written_back() {
        doThrow(Refused.because(Refusal.of("password", "password.history", "不得与最近 5 次用过的密码相同")))
                .when(changeOwnPassword).change(any());
        assertThat(send("Old-2026-x", "New-2026-y", "New-2026-y"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#f-password\"", "不得与最近 5 次用过的密码相同")
                .doesNotContain("New-2026-y", "Old-2026-x");
    }

    @Test
    void empty_fields_are_named() {
        assertThat(send("", "", "")).hasStatus(422).bodyText().contains("请填写现在的密码", "请填写新密码", "请再填一遍新密码");
    }

    @Test
    void a_first_password_says_why_nothing_else_opens() {
        var fresh = signedIn(new CurrentOfficial(OfficialId.of("new.comer"), "新同志", List.of()));
        assertThat(mvc.get().uri("/account/password").with(fresh)).hasStatusOk().bodyText().contains("请先换成自己的密码");
    }
}
