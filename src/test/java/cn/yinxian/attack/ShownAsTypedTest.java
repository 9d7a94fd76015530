package cn.yinxian.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.yinxian.attack.Forms.Page;
import cn.yinxian.shell.security.AuthorisationMatrix;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestCity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/** In a city where everything that can be typed is markup, templates and expressions, each page shows it letter by letter. */
@AttackTest
class ShownAsTypedTest {

    /** What pages show: names on most, long texts where the matter itself is shown. */
    private static final Map<String, List<String>> SHOWN = shown();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AuthorisationMatrix matrix;

    @Autowired
    private ObjectProvider<ObjectSamples> samples;

    @Autowired
    private TestCity city;

    private static Map<String, List<String>> shown() {
        var shown = new LinkedHashMap<String, List<String>>();
        Stream.of("/inbox", "/inbox/mine", "/inbox/drafts", "/cases", "/formations", "/branches", "/branches/{code}", "/admin/officials",
                        "/admin/officials/{id}", "/formations/{caseNumber}/documents/{id}", "/formations/{caseNumber}/documents/{id}/docx",
                        "/formations/drafts/{id}/basics", "/formations/drafts/{id}/check", "/tasks/{taskId}/filing/record", "/tasks/{taskId}/name-handler")
                .forEach(pattern -> shown.put(pattern, List.of(Hostile.NAME)));
        Stream.of("clerk-review", "leader-review", "city-consent", "committee-decision", "report-election", "approve-secretary", "appoint-officers", "amend")
                .forEach(step -> shown.put("/tasks/{taskId}/formation/" + step, List.of(Hostile.NAME, Hostile.TEXT)));
        Stream.of("amend", "reply", "decide-shift", "override-shift", "candidates", "vet", "report-election", "approve-secretary", "assess-review")
                .forEach(step -> shown.put("/tasks/{taskId}/renewal/" + step, List.of(Hostile.NAME, Hostile.TEXT)));
        Stream.of("/tasks/{taskId}/renewal/issue-reminder", "/tasks/{taskId}/renewal/request", "/tasks/{taskId}/renewal/assign",
                        "/tasks/{taskId}/renewal/report-review", "/renewals", "/branches/{code}/renewal", "/branches/{code}/renewal/request",
                        "/branches/{code}/renewal/by-election", "/renewals/{caseNumber}/withdraw")
                .forEach(pattern -> shown.put(pattern, List.of(Hostile.NAME)));
        Stream.of("/renewals/{caseNumber}", "/reviews/{caseNumber}").forEach(pattern -> shown.put(pattern, List.of(Hostile.NAME, Hostile.TEXT)));
        Stream.of("/renewals/{caseNumber}/documents/{id}", "/renewals/{caseNumber}/documents/{id}/docx")
                .forEach(pattern -> shown.put(pattern, List.of(Hostile.NAME, "<script>alert(1)</script>")));
        shown.put("/formations/{caseNumber}", List.of(Hostile.NAME, Hostile.TEXT, "b_𠮷'.pdf"));
        shown.put("/renewals/{caseNumber}/papers/{paper}", List.of(Hostile.NAME));
        shown.put("/tasks/{taskId}/filing/answer", List.of(Hostile.TEXT));
        shown.put("/notices", List.of(Hostile.TEXT));
        Stream.of("/consultations/{id}", "/tasks/{taskId}/consult").forEach(pattern -> shown.put(pattern, List.of(Hostile.TEXT)));
        shown.put("/readings/{id}", List.of(Hostile.NAME));
        shown.put("/cases/{caseNumber}/circulate", List.of(Hostile.TEXT));
        return shown;
    }

    /** A calendar is no page: text/calendar, never sniffed. */
    @TestFactory
    Stream<DynamicTest> no_page_takes_what_was_typed_for_its_own() {
        return pages().stream().filter(page -> !page.address().endsWith(".ics")).map(page -> dynamicTest(page.address() + " " + page.official().id(), () -> assertThat(read(page))
                .doesNotContain("<script>alert", "<i onclick", "<u>赵", "<b>注入", "<b>$", "<img src=x")));
    }

    @TestFactory
    Stream<DynamicTest> what_was_typed_stands_there_letter_by_letter() {
        var pages = pages();
        return SHOWN.entrySet().stream().map(shown -> dynamicTest(shown.getKey(), () -> assertThat(pages.stream()
                        .filter(page -> page.rule().pattern().getPatternString().equals(shown.getKey()))
                        .map(this::text)
                        .toList())
                .anySatisfy(text -> assertThat(text).contains(shown.getValue()))));
    }

    private List<Page> pages() {
        return new Forms(mvc, matrix, samples.stream().toList(), city).pages();
    }

    private String read(Page page) {
        return Visitor.text(new Visitor(mvc, page.official()).open(page.address()));
    }

    /** As a reader sees it. */
    private String text(Page page) {
        if (!page.address().endsWith("/docx") && !page.address().contains("/papers/")) {
            return HtmlUtils.htmlUnescape(read(page));
        }
        byte[] docx = new Visitor(mvc, page.official()).open(page.address()).getResponse().getContentAsByteArray();
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return extractor.getText();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
