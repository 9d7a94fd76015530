package cn.yinxian.shell.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.Roster;
import cn.yinxian.testing.TestCity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is turned away before any controller, on a real server: by Tomcat, by the firewall, by the limits on size. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "yinxian.demo=false")
class BeforeTheDoorIT {

    @LocalServerPort
    int port;

    @Autowired
    OrganisationLoad load;

    @Autowired
    Roster roster;

    /** Raw, because a proper client would not even send these. */
    private String send(String head, byte[] body) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var out = socket.getOutputStream();
            out.write((head + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            out.write(body);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private String get(String target) throws IOException {
        return send("GET " + target + " HTTP/1.1\r\nHost: localhost", new byte[0]);
    }

    private static void isOurs(String answer, int status, String title) {
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("<h1>" + title).doesNotContain("Exception", "Tomcat", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?x=[]{}|", "/%zz", "/a|b", "/a;b=1", "/%2e%2e/x", "/a%00b", "//a", "/a%5cb", "/sign-in?a=%ff%fe"})
    void an_address_of_no_sense_gets_a_page_of_ours(String target) throws IOException {
        isOurs(get(target), 400, "无法理解这次请求");
    }

    @Test
    void a_host_of_no_sense_gets_a_page_of_ours() throws IOException {
        isOurs(send("GET / HTTP/1.1\r\nHost: a b", new byte[0]), 400, "无法理解这次请求");
    }

    @Test
    void a_head_too_large_gets_a_page_of_ours() throws IOException {
        isOurs(send("GET / HTTP/1.1\r\nHost: localhost\r\nX-Large: " + "a".repeat(20_000), new byte[0]), 400, "无法理解这次请求");
    }

    @Test
    void a_form_too_large_is_told_its_limit() throws IOException {
        byte[] body = "a".repeat(3_000_000).getBytes(UTF_8);
        isOurs(post("application/x-www-form-urlencoded", body), 413, "文件太大");
    }

    @Test
    void a_file_too_large_is_told_its_limit() throws IOException {
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\n\r\n" + "a".repeat(12_000_000) + "\r\n--x--\r\n";
        isOurs(post("multipart/form-data; boundary=x", body.getBytes(UTF_8)), 413, "文件太大");
    }

    private String post(String type, byte[] body) throws IOException {
        return send("POST /view HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length, body);
    }

    @Test
    void a_form_that_comes_too_late_gives_its_text_back() throws IOException {
        byte[] body = "opinion=写了很久的意见<b>".getBytes(UTF_8);
        String answer = post("/tasks/1/formation/clerk-review", "", body);
        isOurs(answer, 403, "页面已过期");
        assertThat(answer).contains("写了很久的意见&lt;b&gt;");
    }

    @Test
    void a_session_known_before_signing_in_is_worth_nothing_after() throws IOException {
        new TestCity(load, roster).build("{bcrypt}" + new BCryptPasswordEncoder(4).encode("An-lan-2026"));
        String page = get("/sign-in");
        String known = cookie(page);
        String token = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");

        String answer = post("/sign-in", known, ("username=clerk-city&password=An-lan-2026&_csrf=" + token).getBytes(UTF_8));

        assertThat(answer).startsWith("HTTP/1.1 302").containsPattern("Location: \\S*/\\s").contains("HttpOnly", "SameSite=Lax");
        assertThat(cookie(answer)).isNotEqualTo(known);
        assertThat(get("/inbox", known)).startsWith("HTTP/1.1 302");
        assertThat(get("/inbox", cookie(answer))).startsWith("HTTP/1.1 200");
    }

    private static String cookie(String answer) {
        return answer.replaceAll("(?s).*(JSESSIONID=[^;\\s]+).*", "$1");
    }

    private String get(String target, String cookie) throws IOException {
        return send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie, new byte[0]);
    }

    private String post(String target, String cookie, byte[] form) throws IOException {
        return send("POST " + target + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length, form);
    }
}
