package cn.yinxian.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** One person in front of a browser without scripts: opens pages, follows links by their words, fills in the forms that are there. */
final class Desk {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("<a\\b([^>]*)>(.*?)</a>", Pattern.DOTALL);
    private static final String BOUNDARY = "yinxian-desk";

    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String house;
    private String address = "/";
    private byte[] content = new byte[0];
    private int status;

    Desk(int port) {
        house = "http://127.0.0.1:" + port;
    }

    Desk open(String path) {
        return go(HttpRequest.newBuilder(URI.create(house + path)).GET(), path);
    }

    /** Follows the first link with these words; what stands behind them only for screen readers may be left out. */
    Desk follow(String words) {
        var links = new ArrayList<String>();
        var all = LINK.matcher(page());
        while (all.find()) {
            String text = plain(all.group(2));
            links.add(text);
            if (text.equals(words) || text.startsWith(words + " ")) {
                return open(PageForm.attribute(all.group(1), "href", ""));
            }
        }
        throw new AssertionError("no link “" + words + "” on " + address + " but " + links);
    }

    /** The form with this button. */
    PageForm form(String button) {
        return forms().stream().filter(form -> form.has(button)).findFirst()
                .orElseThrow(() -> new AssertionError("no form with “" + button + "” on " + address + "\n" + text()));
    }

    private List<PageForm> forms() {
        var found = new ArrayList<PageForm>();
        var all = FORM.matcher(page());
        while (all.find()) {
            found.add(new PageForm(all.group(1), all.group(2)));
        }
        return found;
    }

    Desk send(PageForm form, String button) {
        form.press(button);
        if (form.isGet()) {
            return open(form.action() + "?" + form.encoded());
        }
        var request = HttpRequest.newBuilder(URI.create(house + form.action()));
        if (form.isMultipart()) {
            request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY).POST(BodyPublishers.ofByteArray(form.parts(BOUNDARY)));
        } else {
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form.encoded()));
        }
        return go(request, form.action());
    }

    private Desk go(HttpRequest.Builder request, String path) {
        var answer = exchange(request);
        address = path;
        status = answer.statusCode();
        content = answer.body();
        String to = answer.headers().firstValue("Location").orElse(null);
        return to == null ? this : open(to.replace(house, ""));
    }

    private HttpResponse<byte[]> exchange(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining("; ")));
        }
        try {
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    Desk shows(String... words) {
        assertThat(text()).as("%s, status %d", address, status).contains(words);
        return this;
    }

    Desk showsNot(String... words) {
        assertThat(text()).as("%s, status %d", address, status).doesNotContain(words);
        return this;
    }

    Desk answers(int expected) {
        assertThat(status).as("%s\n%s", address, text()).isEqualTo(expected);
        return this;
    }

    /** Whatever the page was asked for besides. */
    Desk isAt(String path) {
        assertThat(address.replaceFirst("\\?.*", "")).as(text()).isEqualTo(path);
        return this;
    }

    String address() {
        return address;
    }

    byte[] content() {
        return content;
    }

    String page() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** What a reader sees. */
    String text() {
        return plain(page().replaceAll("(?s)<head>.*?</head>", ""));
    }

    private static String plain(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("(?s)<[^>]*>", " ")).replaceAll("[\\s\u00a0\u3000]+", " ").strip();
    }
}
