package cn.yinxian.notification.robot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Posts a text to a group robot. WeCom and DingTalk take the same body and answer alike: {@code errcode} 0 is done. */
class GroupChat {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final JsonMapper json = JsonMapper.shared();

    /**
     * @throws Refused if the robot answers that it did not take it
     * @throws IOException if there is no answer; its message may hold the address, and with it the robot's key
     */
    void post(URI address, String text) throws IOException, Refused {
        String body = json.writeValueAsString(Map.of("msgtype", "text", "text", Map.of("content", text)));
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            int code = response.statusCode() == 200 ? codeOf(response.body()) : response.statusCode();
            if (code != 0) {
                throw new Refused(code);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private int codeOf(String answer) throws IOException {
        try {
            return json.readTree(answer).path("errcode").asInt(-1);
        } catch (JacksonException unreadable) {
            throw new IOException("not an answer of a robot", unreadable);
        }
    }

    /** The robot has answered, but not with 0. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final int code;

        Refused(int code) {
            super("code " + code);
            this.code = code;
        }

        int code() {
            return code;
        }
    }
}
