package cn.yinxian.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.yinxian.attack.Forms.Found;
import cn.yinxian.attack.HtmlForm.Field;
import cn.yinxian.attack.HtmlForm.Kind;
import cn.yinxian.shell.security.AuthorisationMatrix;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestCity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

/** Every form of the route table, sent as nobody should send it: answered in Chinese, text kept, nothing changed, never a fault. */
@AttackTest
class BadInputTest {

    private static final List<String> NONSENSE = List.of("胡来<b>", "-1", "99999999999999999999", "2026-13-45", "9999-12-31", "1e9");

    /** Files that are not what they say, or say what no file should. */
    private static final List<String> FILES = List.of(
            "a.pdf:MZ\u0090", "a.pdf:<script>alert(1)</script>", "a.docx:PK\u0003\u0004 not a document", "a.png:%PDF-1.4", "a.exe:MZ", "a.html:<b>", "a.svg:<svg onload='x'/>",
            "a:%PDF-1.4", ".pdf:%PDF-1.4", "a.pdf:", ":", "../../etc/passwd.pdf:%PDF-1.4\n%%EOF", "a\u0000.pdf:%PDF-1.4\n%%EOF", "\u202efdp.exe:%PDF-1.4",
            "<img src=x onerror=alert(1)>${7*7}.pdf:%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF", "长".repeat(300) + ".pdf:%PDF-1.4\n%%EOF",
            "a.csv:\u0000\u0001,\"", "a.csv:" + "x,".repeat(100_000), "units.csv:单位代码,单位名称\n=cmd|' /C calc'!A0,<script>alert(1)</script>");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AuthorisationMatrix matrix;

    @Autowired
    private ObjectProvider<ObjectSamples> samples;

    @Autowired
    private TestCity city;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private static List<Found> forms = List.of();

    /** Found once: the pages are the same for all attacks. */
    private List<Found> forms() {
        if (forms.isEmpty()) {
            forms = pages().all();
        }
        return forms;
    }

    private Forms pages() {
        return new Forms(mvc, matrix, samples.stream().toList(), city);
    }

    @Test
    void every_route_that_takes_a_form_is_attacked() {
        pages().assertComplete(forms(), "/session");
    }

    @TestFactory
    Stream<DynamicTest> whatever_is_sent_is_answered_with_a_page_and_leaves_no_trace_where_it_is_refused() {
        var traces = new Traces(database, transaction);
        return forms().stream().flatMap(form -> Stream.concat(
                attacks(form).entrySet().stream()
                        .map(attack -> dynamicTest(form + ": " + attack.getKey(), () -> send(form, attack.getKey(), attack.getValue(), traces))),
                Stream.of(dynamicTest(form + " leaves no trace", () -> assertThat(traces.changes()).isSubsetOf(wanted(form))))));
    }

    @Test
    void an_act_that_is_done_would_be_seen() {
        var traces = new Traces(database, transaction);
        var begin = forms().stream().filter(form -> form.toString().equals("/formations/new")).findFirst().orElseThrow();
        traces.undone(() -> {
            new Visitor(mvc, begin.official()).send(begin.form(), begin.form().sent());
            return assertThat(traces.changes()).contains("formation");
        });
    }

    /** A wrong password is counted and recorded. */
    private static Set<String> wanted(Found form) {
        return form.toString().equals("/account/password") ? Set.of("organisation_account", "audit_entry") : Set.of();
    }

    /** What is accepted is undone; what is refused is sent again, with nobody to undo it. */
    private void send(Found form, String name, List<Field> fields, Traces traces) {
        var visitor = new Visitor(mvc, form.official());
        var answer = traces.undone(() -> visitor.send(form.form(), fields));
        assertSound(answer, fields);
        boolean refused = answer.getResponse().getStatus() >= 400;
        if (refused) {
            assertSound(visitor.send(form.form(), fields), fields);
        }
        assertThat(refused || !name.startsWith("version ") || !form.keeps()).as("takes a version nobody saw").isTrue();
    }

    private static void assertSound(MvcTestResult answer, List<Field> fields) {
        int status = answer.getResponse().getStatus();
        String page = Visitor.text(answer);
        assertThat(status).as(page).isLessThan(500);
        assertThat(page).doesNotContain("<script>alert", "<i onclick", "Exception", "\tat ");
        if (status >= 400) {
            assertThat(page).containsPattern("[\\u4e00-\\u9fff]{4}");
            fields.stream()
                    .filter(field -> field.kind() == Kind.TEXT && field.value().equals(Hostile.TEXT))
                    .forEach(field -> assertThat(HtmlUtils.htmlUnescape(page)).as("keeps what was typed as " + field.name()).contains("#{T(java.lang.Runtime)"));
        }
    }

    private static Map<String, List<Field>> attacks(Found form) {
        var attacks = new LinkedHashMap<String, List<Field>>();
        var fields = form.form().sent();
        for (int i = 0; i < Hostile.TEXTS.size(); i++) {
            String text = Hostile.TEXTS.get(i);
            attacks.put("text " + i, typed(fields, text));
        }
        NONSENSE.forEach(word -> attacks.put("all " + word, fields.stream()
                .map(field -> field.kind() == Kind.BUTTON ? field : new Field(field.name(), word, field.kind())).toList()));
        attacks.put("nothing", List.of());
        fields.stream().filter(field -> form.keeps() && field.kind() != Kind.BUTTON).map(Field::name).distinct().limit(25).forEach(name -> {
            attacks.put(name + " missing", fields.stream().filter(field -> !field.name().equals(name)).toList());
            attacks.put(name + " nonsense", replaced(fields, name, field -> new Field(name, "NONSENSE-<b>1", field.kind())));
        });
        attacks.put("doubled", fields.stream().flatMap(field -> Stream.of(field, new Field(field.name(), "胡来", Kind.SET), new Field(field.name(), "", Kind.SET))).toList());
        for (String end : List.of("[0]", "[999999]", "[-1].x['a']")) {
            attacks.put("nested " + end, plus(fields, fields.stream().map(field -> new Field(field.name() + end, "1", Kind.SET)).toList()));
        }
        form.form().fields().stream().filter(field -> field.kind() == Kind.FILE).map(Field::name).forEach(name -> FILES.forEach(
                file -> attacks.put(name + " " + file.substring(0, Math.min(file.length(), 30)), plus(fields, List.of(new Field(name, file, Kind.FILE))))));
        var seen = new HashSet<List<Field>>();
        attacks.values().removeIf(sent -> !seen.add(sent)); // a form without text to type is sent the same whatever is typed
        return attacks;
    }

    private static List<Field> typed(List<Field> fields, String text) {
        return fields.stream()
                .map(field -> field.kind() == Kind.TEXT || field.kind() == Kind.SECRET ? new Field(field.name(), text, field.kind()) : field)
                .toList();
    }

    private static List<Field> replaced(List<Field> fields, String name, UnaryOperator<Field> change) {
        return fields.stream().map(field -> field.name().equals(name) ? change.apply(field) : field).toList();
    }

    private static List<Field> plus(List<Field> fields, List<Field> more) {
        var all = new ArrayList<>(fields);
        all.addAll(more);
        return all;
    }
}
