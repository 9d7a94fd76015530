package cn.yinxian.inbox.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** A signed-in official's browser, as far as reading pages goes. */
class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String origin;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Browser(String origin) {
        this.origin = origin;
    }

    static Browser signIn(int port, String login, String password) {
        var browser = new Browser("http://localhost:" + port);
        var token = TOKEN.matcher(browser.read("/sign-in"));
        if (!token.find()) {
            throw new AssertionError("no form to sign in");
        }
        String form = "_csrf=" + encoded(token.group(1)) + "&username=" + encoded(login) + "&password=" + encoded(password);
        browser.send(HttpRequest.newBuilder(browser.at("/sign-in")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build());
        return browser;
    }

    String read(String path) {
        return send(HttpRequest.newBuilder(at(path)).build());
    }

    private URI at(String path) {
        return URI.create(origin + path);
    }

    private String send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException failed) {
            throw new AssertionError("no answer to " + request, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
