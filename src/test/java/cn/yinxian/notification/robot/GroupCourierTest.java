package cn.yinxian.notification.robot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.notification.NotificationSettings;
import cn.yinxian.notification.Urgency;
import cn.yinxian.notification.mail.MailTexts;
import cn.yinxian.notification.model.Channel;
import cn.yinxian.notification.model.Courier;
import cn.yinxian.notification.model.Letter;
import cn.yinxian.notification.model.Pace;
import cn.yinxian.notification.model.SendState;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.BDDMockito;
import org.mockito.Mockito;

/** Both robots against a small HTTP server that answers as theirs do. */
class GroupCourierTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final MailTexts texts = Mockito.mock(MailTexts.class);
    private volatile String answer = "{\"errcode\":0,\"errmsg\":\"ok\"}";
    private volatile int status = 200;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        BDDMockito.given(texts.group(Mockito.any())).willReturn("【银先】\"紧急\"\n· 已超期");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + " " + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            byte[] body = answer.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void wecom_gets_a_text() {
        var courier = wecom(url("/cgi-bin/webhook/send?key=k"));
        assertThat(courier.isConnected()).isTrue();
        assertThat(courier.deliver(letter(), "").state()).isEqualTo(SendState.SENT);
        assertThat(asked.get(0)).startsWith("/cgi-bin/webhook/send?key=k ")
                .contains("\"msgtype\":\"text\"", "\"text\":{\"content\":\"【银先】\\\"紧急\\\"\\n· 已超期\"}");
    }

    @Test
    void dingtalk_gets_the_same_text_signed_with_the_secret_and_the_time() {
        var courier = dingtalk(url("/robot/send?access_token=t"), "SECtest");
        assertThat(courier.deliver(letter(), "").state()).isEqualTo(SendState.SENT);
        // computed with: printf '1795406400000\nSECtest' | openssl dgst -sha256 -hmac SECtest -binary | base64
        assertThat(asked.get(0)).startsWith("/robot/send?access_token=t&timestamp=1795406400000&sign=cNrqa1QACpj7J2WYtFEQVYezf95xoPjM56tclej0kaE%3D ")
                .contains("\"msgtype\":\"text\"");
    }

    @Test
    void dingtalk_without_a_secret_is_not_signed() {
        dingtalk(url("/robot/send?access_token=t"), "").deliver(letter(), "");
        assertThat(asked.get(0)).startsWith("/robot/send?access_token=t {");
    }

    @Test
    void a_robot_that_says_no_is_asked_again_later_and_its_key_is_told_nobody() {
        answer = "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}";
        var refused = wecom(url("/send?key=secret-key")).deliver(letter(), "");
        assertThat(refused.state()).isEqualTo(SendState.WAITING);
        assertThat(refused.note()).contains("45009").doesNotContain("secret-key");
        status = 502;
        answer = "<html>bad gateway</html>";
        assertThat(wecom(url("/send?key=secret-key")).deliver(letter(), "").note()).contains("502");
        status = 200;
        assertThat(wecom(url("/send?key=secret-key")).deliver(letter(), "").state()).isEqualTo(SendState.WAITING);
    }

    @Test
    void a_robot_that_is_not_there_is_asked_again_later() {
        String url = url("/send?key=secret-key");
        server.stop(0);
        var failed = wecom(url).deliver(letter(), "");
        assertThat(failed.state()).isEqualTo(SendState.WAITING);
        assertThat(failed.note()).doesNotContain("secret-key");
    }

    @Test
    void without_an_address_there_is_no_robot() {
        assertThat(wecom("").isConnected()).isFalse();
        assertThat(wecom("").deliver(letter(), "").state()).isEqualTo(SendState.NOT_SENT);
        assertThat(asked).isEmpty();
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private Courier wecom(String url) {
        return new RobotConfiguration().weComCourier(settings(url, "", ""), texts);
    }

    private Courier dingtalk(String url, String secret) {
        return new RobotConfiguration().dingTalkCourier(settings("", url, secret), texts, Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));
    }

    private static NotificationSettings settings(String wecom, String dingtalk, String secret) {
        return new NotificationSettings(
                "", new NotificationSettings.Poll(20, Duration.ofMinutes(2)), new NotificationSettings.Mail("", "", ""),
                new NotificationSettings.Robots(wecom, dingtalk, secret));
    }

    private static Letter letter() {
        return new Letter(1, Channel.WECOM, "", Pace.AT_ONCE, 1, "claim", NOW,
                List.of(new Letter.Line("标题", "已超期", null, null, Urgency.URGENT, NOW)));
    }
}
