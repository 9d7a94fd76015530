package cn.yinxian.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.organisation.usecase.DisableAccount;
import cn.yinxian.organisation.usecase.EndPost;
import cn.yinxian.shared.OfficialId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sessions as they begin, are taken over, and end: with real passwords, through the real doors. */
@AttackTest
class SessionsTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DisableAccount disableAccount;

    @Autowired
    private EndPost endPost;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    @Test
    void who_signs_out_is_out() {
        var session = signedIn("guest-2");

        assertThat(mvc.post().uri("/sign-out").session(session).with(csrf())).hasRedirectedUrl("/sign-in?out");

        assertThat(session.isInvalid()).isTrue();
        assertThat(open("/inbox", new MockHttpSession())).hasRedirectedUrl("/sign-in");
        assertThat(mvc.get().uri("/sign-out").session(signedIn("guest-2"))).as("a link signs nobody out").hasStatus(404);
    }

    @Test
    void after_five_wrong_passwords_the_right_one_opens_nothing_and_the_answer_is_the_same() {
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(signIn("guest-3", "wrong" + attempt, new MockHttpSession())).hasRedirectedUrl("/sign-in?failed");
        }
        assertThat(signIn("guest-3", Neighbourhood.PASSWORD, new MockHttpSession())).hasRedirectedUrl("/sign-in?failed");
        assertThat(signIn("nobody", "wrong", new MockHttpSession())).hasRedirectedUrl("/sign-in?failed");
        assertThat(signIn("guest-1", Neighbourhood.PASSWORD, new MockHttpSession())).as("others are not locked out").hasRedirectedUrl("/");
    }

    @Test
    void names_and_passwords_of_no_sense_are_wrong_ones() {
        for (String text : Hostile.TEXTS) {
            assertThat(signIn(text, text, new MockHttpSession())).hasRedirectedUrl("/sign-in?failed");
            assertThat(signIn("guest-4", text, new MockHttpSession())).hasRedirectedUrl("/sign-in?failed");
            database.sql("update organisation_account set failures = 0, locked_until = null where login = 'guest-4'").update();
        }
        assertThat(mvc.post().uri("/sign-in").with(csrf())).hasRedirectedUrl("/sign-in?failed");
    }

    @Test
    void a_session_stops_with_its_account() {
        var session = signedIn("guest-5");
        long version = database.sql("select version from organisation_official where id = 'guest-5'").query(Long.class).single();

        disableAccount.disable(new DisableAccount.Command(OfficialId.of("guest-5"), version, OfficialId.of("secadmin")));

        assertThat(open("/inbox", session)).hasRedirectedUrl("/sign-in");
        assertThat(mvc.post().uri("/session").session(session).with(csrf())).hasRedirectedUrl("/sign-in");
        assertThat(signIn("guest-5", Neighbourhood.PASSWORD, new MockHttpSession())).hasRedirectedUrl("/sign-in?failed");
    }

    @Test
    void a_post_that_ends_closes_its_pages_in_the_open_session() {
        var session = signedIn("guest-6");
        assertThat(open("/inbox", session)).hasStatusOk();
        var post = database.sql("select id from organisation_post where official_id = 'guest-6'").query(Long.class).single();

        endPost.end(new EndPost.Command(post, LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai")).minusDays(1), 0, OfficialId.of("secadmin")));

        assertThat(open("/inbox", session)).hasStatus(403);
        assertThat(open("/help", session)).hasStatusOk();
    }

    @Test
    void a_new_password_ends_every_session_but_needs_the_old_one() {
        var here = signedIn("guest-7");
        var elsewhere = signedIn("guest-7");
        String next = "Xin-mi-ma-2027";
        assertThat(change(here, "wrong", next)).hasStatus(422);
        assertThat(open("/inbox", elsewhere)).hasStatusOk();

        assertThat(change(here, Neighbourhood.PASSWORD, next)).hasRedirectedUrl("/sign-in?changed");

        assertThat(open("/inbox", elsewhere)).hasRedirectedUrl("/sign-in");
        assertThat(here.isInvalid()).isTrue();
        assertThat(signIn("guest-7", Neighbourhood.PASSWORD, new MockHttpSession())).hasRedirectedUrl("/sign-in?failed");
        assertThat(signIn("guest-7", next, new MockHttpSession())).hasRedirectedUrl("/");
    }

    @Test
    void every_answer_is_hardened_and_no_answer_is_kept() {
        var session = signedIn("guest-1");
        for (String address : new String[] {"/sign-in", "/inbox", "/admin", "/cases/BF-2026-99999", "/nothing", "/notices/0/open", "/audit?day=x"}) {
            assertHard(open(address, session));
            assertHard(open(address, new MockHttpSession()));
        }
        assertHard(mvc.post().uri("/view").session(session).exchange());
        assertHard(mvc.post().uri("/view").session(session).with(csrf()).exchange());
        assertHard(mvc.post().uri("/formations/new").session(session).with(csrf()).exchange());
        assertHard(mvc.delete().uri("/inbox").session(session).with(csrf()).exchange());
    }

    private static void assertHard(MvcTestResult answer) {
        assertThat(answer)
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Referrer-Policy", "same-origin")
                .containsHeader("Content-Security-Policy")
                .containsHeader("Permissions-Policy");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy")).contains("script-src 'self'").doesNotContain("unsafe");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
    }

    private MvcTestResult change(MockHttpSession session, String present, String next) {
        return mvc.post().uri("/account/password")
                .param("present", present).param("password", next).param("repeated", next)
                .session(session).with(csrf()).exchange();
    }

    private MockHttpSession signedIn(String login) {
        var session = new MockHttpSession();
        assertThat(signIn(login, Neighbourhood.PASSWORD, session)).hasRedirectedUrl("/");
        return session;
    }

    private MvcTestResult signIn(String login, String password, MockHttpSession session) {
        return mvc.post().uri("/sign-in").param("username", login).param("password", password).session(session).with(csrf()).exchange();
    }

    private MvcTestResult open(String address, MockHttpSession session) {
        return mvc.get().uri(address).session(session).exchange();
    }
}
