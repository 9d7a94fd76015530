package cn.yinxian.shell.web;

import static cn.yinxian.testing.TestOfficials.signedIn;
import static cn.yinxian.testing.TestOfficials.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.PageTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest({SignInController.class, ViewController.class})
class DoorsTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void every_answer_carries_the_headers_that_harden_it() {
        assertThat(mvc.get().uri("/sign-in"))
                .hasStatusOk()
                .hasHeader("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                        + "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Referrer-Policy", "same-origin")
                .containsHeader("Permissions-Policy")
                .headers()
                .satisfies(headers -> assertThat(headers.getFirst(HttpHeaders.CACHE_CONTROL)).contains("no-store"));
    }

    @Test
    void over_https_browsers_are_told_to_stay_there() {
        assertThat(mvc.get().uri("/sign-in").secure(true))
                .hasHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/inbox", "/nothing-of-the-kind", "/error", "/actuator/health"})
    void who_is_not_signed_in_is_asked_to(String address) {
        assertThat(mvc.get().uri(address)).hasStatus3xxRedirection().hasRedirectedUrl("/sign-in");
    }

    @Test
    void a_fragment_asked_for_after_the_session_ended_reloads_its_page() {
        assertThat(mvc.get().uri("/inbox").header("HX-Request", "true")).hasStatus(403).hasHeader("HX-Refresh", "true");
    }

    @Test
    void a_route_that_is_not_in_the_matrix_does_not_exist() {
        assertThat(mvc.get().uri("/nothing-of-the-kind").with(signedInAs(Role.SYSTEM_ADMIN))).hasStatus(404);
        assertThat(mvc.get().uri("/error").with(signedInAs(Role.SYSTEM_ADMIN))).hasStatus(404);
    }

    @Test
    void a_method_that_the_route_does_not_take_is_said_to_be_wrong() {
        assertThat(mvc.delete().uri("/inbox").with(csrf()).with(signedInAs(Role.UNIT_CLERK))).hasStatus(405);
    }

    @Test
    void a_form_without_token_changes_nothing() {
        assertThat(mvc.post().uri("/session").with(signedInAs(Role.UNIT_CLERK))).hasStatus(403);
        assertThat(mvc.post().uri("/session").with(csrf()).with(signedInAs(Role.UNIT_CLERK))).hasStatus(204);
    }

    @Test
    void a_session_whose_account_was_closed_is_signed_out() {
        assertThat(mvc.get().uri("/help").with(user("gone"))).hasRedirectedUrl("/sign-in");
    }

    @Test
    void a_first_password_opens_nothing_but_its_own_change() {
        var fresh = signedIn(new CurrentOfficial(OfficialId.of("new.comer"), "新同志", List.of()));
        assertThat(mvc.get().uri("/help").with(fresh)).hasRedirectedUrl("/account/password");
        assertThat(mvc.post().uri("/view").param("size", "large").with(csrf()).with(fresh)).hasRedirectedUrl("/");
    }
}
