package cn.yinxian.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An official whose browser is a plain HTTP client: signs in, reads pages, sends forms. */
class OfficialByHttp {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Set<String> OF_EVERY_FORM = Set.of("_csrf", "version");
    private static final Pattern NEXT_PAGE = Pattern.compile("href=\"(/inbox\\?after=[^\"]+)\"");
    private static final Pattern TASK = Pattern.compile("href=\"(/tasks/[^\"?]+)");

    private final String origin;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private OfficialByHttp(String origin) {
        this.origin = origin;
    }

    static OfficialByHttp signIn(String origin, String login) {
        var official = new OfficialByHttp(origin);
        var answer = official.send("/sign-in", official.form("/sign-in", Map.of("username", login, "password", ApplicationToKill.PASSWORD)), 0).join();
        if (!answer.headers().firstValue("Location").orElse("").endsWith("/")) {
            throw new AssertionError(login + " cannot sign in: " + answer);
        }
        return official;
    }

    String page(String path) {
        return get(path).body();
    }

    int status(String path) {
        return get(path).statusCode();
    }

    /** Where the first task of a case waits: the inbox is leafed through until it is found. */
    String taskOf(String caseNumber) {
        String path = "/inbox";
        while (true) {
            String inbox = page(path);
            int row = inbox.indexOf(caseNumber);
            var link = TASK.matcher(inbox);
            if (row >= 0 && link.find(row)) {
                return link.group(1);
            }
            var next = NEXT_PAGE.matcher(inbox);
            if (!next.find()) {
                throw new AssertionError("no task of " + caseNumber + " in the inbox");
            }
            path = next.group(1);
        }
    }

    /** What a form of this page sends: what is typed, the version seen, and the token of this session. */
    Map<String, String> form(String path, Map<String, String> typed) {
        var fields = new LinkedHashMap<>(HIDDEN.matcher(page(path)).results().collect(
                Collectors.toMap(found -> found.group(1), OfficialByHttp::value, (one, other) -> one)));
        fields.keySet().retainAll(OF_EVERY_FORM);
        fields.putAll(typed);
        return fields;
    }

    private static String value(MatchResult found) {
        return found.group(2);
    }

    /** Sends a form; {@code standStill}: see {@link StandStill}. */
    CompletableFuture<HttpResponse<String>> send(String path, Map<String, String> fields, int standStill) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(StandStill.HEADER, String.valueOf(standStill))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(origin + path)).build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError("no answer from " + path, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
