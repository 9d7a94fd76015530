package cn.yinxian.attack;

import static cn.yinxian.testing.TestOfficials.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.attack.HtmlForm.Field;
import cn.yinxian.attack.HtmlForm.Kind;
import cn.yinxian.organisation.CurrentOfficial;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An official who sends what no browser would. */
record Visitor(MockMvcTester mvc, CurrentOfficial official) {

    MvcTestResult open(String address, Object... values) {
        return mvc.get().uri(address, values).with(signedIn(official)).exchange();
    }

    /** Sends a form, and confirms it where that is asked. */
    MvcTestResult send(HtmlForm form, List<Field> fields) {
        var answer = sendOnce(form, fields);
        return confirmation(answer).map(asked -> sendOnce(asked, asked.sent())).orElse(answer);
    }

    /** The form by which an act is confirmed. */
    static Optional<HtmlForm> confirmation(MvcTestResult answer) {
        String page = text(answer);
        return page.contains("name=\"confirm\"") ? HtmlForm.on(page).stream().filter(form -> form.has("confirm")).findFirst() : Optional.empty();
    }

    MvcTestResult sendOnce(HtmlForm form, List<Field> fields) {
        var request = mvc.post().uri(form.action());
        if (form.multipart()) {
            return sendParts(form, fields);
        }
        request = request.with(signedIn(official)).with(csrf());
        for (var field : fields) {
            request = request.param(field.name(), field.value());
        }
        return request.exchange();
    }

    private MvcTestResult sendParts(HtmlForm form, List<Field> fields) {
        var request = mvc.post().uri(form.action()).multipart().with(signedIn(official)).with(csrf());
        for (var field : fields) {
            if (field.kind() == Kind.FILE) {
                request = request.file(file(field));
            } else {
                request = request.param(field.name(), field.value());
            }
        }
        return request.exchange();
    }

    /** The value of a file is its name and, after a colon, what is in it. */
    private static MockMultipartFile file(Field field) {
        int colon = field.value().indexOf(':');
        return new MockMultipartFile(
                field.name(), field.value().substring(0, colon), "application/pdf",
                field.value().substring(colon + 1).getBytes(StandardCharsets.ISO_8859_1));
    }

    static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
