package cn.yinxian.testing;

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
public class PageVisitor {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final MockMvcTester mvc;
    private final CurrentOfficial me;

    public PageVisitor(MockMvcTester mvc, CurrentOfficial me) {
        this.mvc = mvc;
        this.me = me;
    }

    public MvcTestResult open(String path) {
        return mvc.get().uri(path).with(signedIn(me)).exchange();
    }

    public String read(String path) {
        var answer = open(path);
        assertThat(answer).as(path).hasStatusOk();
        return text(answer);
    }

    /** Sends a form with the version its page shows, and confirms it where that is asked. */
    public MvcTestResult fill(String path, String... fields) {
        var filled = versioned(read(path), fields);
        var answer = send(path, filled);
        return asksToConfirm(answer) ? send(path, plus(filled, "confirm", "yes")) : answer;
    }

    /** {@link #fill} where the form stands on another page than the one it is sent to. */
    public MvcTestResult fillFrom(String page, String path, String... fields) {
        return send(path, versioned(read(page), fields));
    }

    public static boolean asksToConfirm(MvcTestResult answer) {
        return text(answer).contains("name=\"confirm\" value=\"yes\"");
    }

    public MvcTestResult send(String path, String... fields) {
        var request = mvc.post().uri(path).with(signedIn(me)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    public MvcTestResult upload(String path, String kind, String fileName, byte[] content, String... fields) {
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

    public static String[] versioned(String page, String... fields) {
        var version = VERSION.matcher(page);
        assertThat(version.find()).isTrue();
        return plus(fields, "version", version.group(1));
    }

    public static String[] plus(String[] fields, String name, String value) {
        var all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = name;
        all[fields.length + 1] = value;
        return all;
    }

    public static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
