package cn.yinxian.shell.web;

import static cn.yinxian.testing.TestOfficials.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.organisation.Role;
import cn.yinxian.shell.SignInHints;
import cn.yinxian.testing.PageTest;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest({SignInController.class, ViewController.class, HomeController.class})
class ViewTest {

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    SignInHints hints;

    @ParameterizedTest
    @CsvSource({"standard,text-standard", "large,text-large elder", "huge,text-huge elder", "<b>,text-standard"})
    void the_chosen_text_size_is_remembered_before_signing_in_too(String cookie, String classes) {
        assertThat(mvc.get().uri("/sign-in").cookie(new Cookie("text-size", cookie)))
                .bodyText()
                .contains("<html lang=\"zh-CN\" class=\"" + classes + "\">");
    }

    @ParameterizedTest
    @CsvSource({
        "/cases?status=RETURNED, /cases?status=RETURNED",
        "//evil.example, /",
        "https://evil.example, /",
        "/\\evil.example, /",
        "javascript:alert(1), /"
    })
    void switching_the_view_leads_back_to_the_page_and_to_no_other_site(String back, String target) {
        var answer = mvc.post().uri("/view").param("size", "huge").param("back", back).with(csrf()).exchange();
        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl(target);
        assertThat(answer).cookies().hasValue("text-size", "huge").isHttpOnly("text-size", true);
    }

    @Test
    void the_sign_in_page_lists_demo_officials_by_group() {
        Mockito.when(hints.hints()).thenReturn(List.of(new SignInHints.Hint("市级", "王芳", "市委老干部局 市级经办", "办理待办", "wangfang", "demo-2026")));
        assertThat(mvc.get().uri("/sign-in?failed")).hasStatusOk().bodyText().contains("演示账号", "<h3>市级</h3>", "王芳", "用户名或密码不正确");
    }

    @Test
    void without_demo_officials_it_names_none() {
        assertThat(mvc.get().uri("/sign-in")).hasStatusOk().bodyText().doesNotContain("演示账号");
    }

    @ParameterizedTest
    @CsvSource({"UNIT_CLERK, /inbox", "AUDITOR, /audit"})
    void the_front_door_leads_to_ones_work(Role role, String target) {
        assertThat(mvc.get().uri("/").with(signedInAs(role))).hasRedirectedUrl(target);
        assertThat(mvc.get().uri("/sign-in").with(signedInAs(role))).hasRedirectedUrl("/");
    }
}
