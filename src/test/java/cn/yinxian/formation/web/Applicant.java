package cn.yinxian.formation.web;

import static cn.yinxian.testing.TestOfficials.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.organisation.CurrentOfficial;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An official in front of the pages: opens them, fills them in, and sends back the version that was shown. */
final class Applicant {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern TOLD_TO_GO = Pattern.compile("/formations/drafts/(\\d+)/basics");

    private final MockMvcTester mvc;
    private final CurrentOfficial me;

    Applicant(MockMvcTester mvc, CurrentOfficial me) {
        this.mvc = mvc;
        this.me = me;
    }

    /** Begins a draft; gives the path its steps begin with. */
    String begin(Matter matter, String place) {
        var answer = send("/formations/new", "matter", matter.name(), "place", place);
        var to = TOLD_TO_GO.matcher(String.valueOf(answer.getResponse().getRedirectedUrl()));
        assertThat(to.matches()).as("%d %s", answer.getResponse().getStatus(), text(answer)).isTrue();
        return "/formations/drafts/" + to.group(1);
    }

    MvcTestResult open(String path) {
        return mvc.get().uri(path).with(signedIn(me)).exchange();
    }

    String read(String path) {
        var answer = open(path);
        assertThat(answer).as(path).hasStatusOk();
        return text(answer);
    }

    /** Sends a form with the version its page shows, and confirms it where that is asked. */
    MvcTestResult fill(String path, String... fields) {
        var filled = versioned(read(path), fields);
        var answer = send(path, filled);
        return asksToConfirm(answer) ? send(path, plus(filled, "confirm", "yes")) : answer;
    }

    static boolean asksToConfirm(MvcTestResult answer) {
        return text(answer).contains("name=\"confirm\" value=\"yes\"");
    }

    MvcTestResult send(String path, String... fields) {
        var request = mvc.post().uri(path).with(signedIn(me)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    MvcTestResult upload(String path, String kind, String fileName, byte[] content, String... fields) {
        var request = mvc.post().uri(path).multipart()
                .file(new MockMultipartFile("attachment", fileName, "application/octet-stream", content))
                .param("fileKind", kind)
                .with(signedIn(me))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    static String[] versioned(String page, String... fields) {
        var version = VERSION.matcher(page);
        assertThat(version.find()).isTrue();
        return plus(fields, "version", version.group(1));
    }

    static String[] plus(String[] fields, String name, String value) {
        var all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = name;
        all[fields.length + 1] = value;
        return all;
    }

    static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
