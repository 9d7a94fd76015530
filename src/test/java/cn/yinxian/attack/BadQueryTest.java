package cn.yinxian.attack;

import static cn.yinxian.testing.TestOfficials.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.attack.Forms.Page;
import cn.yinxian.shell.security.AuthorisationMatrix;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestCity;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page asked with filters, cursors, methods and bodies that make no sense: a page of ours, no fault, nothing changed. */
@AttackTest
class BadQueryTest {

    private static final List<String> NONSENSE = List.of(
            Hostile.TEXT, "", "-1", "99999999999999999999", "0", "2026-13-45", "BF-2026-00001", "' or '1'='1", "%00", "a,b;c|d", "字".repeat(3000), "\u0000");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AuthorisationMatrix matrix;

    @Autowired
    private ObjectProvider<ObjectSamples> samples;

    @Autowired
    private ObjectProvider<RequestMappingHandlerMapping> mappings;

    @Autowired
    private TestCity city;

    @Autowired
    private TransactionTemplate transaction;

    private Map<String, Page> pages() {
        var pages = new TreeMap<String, Page>();
        new Forms(mvc, matrix, samples.stream().toList(), city).pages().forEach(page -> pages.putIfAbsent(page.rule().pattern().getPatternString(), page));
        return pages;
    }

    @TestFactory
    Stream<DynamicTest> a_page_takes_any_filter_and_cursor_or_says_what_is_wrong() {
        return pages().entrySet().stream().filter(page -> !parameters(page.getKey()).isEmpty()).flatMap(page -> NONSENSE.stream()
                .map(word -> dynamicTest(page.getKey() + "?" + word.substring(0, Math.min(20, word.length())), () -> {
                    var request = mvc.get().uri(page.getValue().address()).with(signedIn(page.getValue().official()));
                    for (String name : parameters(page.getKey())) {
                        request = request.param(name, word, "二");
                    }
                    assertOurs(request.exchange());
                })));
    }

    @TestFactory
    Stream<DynamicTest> one_wrong_parameter_alone_is_answered_too() {
        return pages().entrySet().stream().flatMap(page -> parameters(page.getKey()).stream()
                .flatMap(name -> Stream.of("胡来<script>alert(1)</script>", "-1", "2026-13-45")
                        .map(word -> dynamicTest(page.getKey() + "?" + name + "=" + word, () -> assertOurs(mvc.get()
                                .uri(page.getValue().address())
                                .param(name, word)
                                .with(signedIn(page.getValue().official()))
                                .exchange())))));
    }

    /** Letters may be escaped in an address; what a controller takes from it must not depend on that. */
    @TestFactory
    Stream<DynamicTest> an_address_with_escaped_letters_is_the_same_address() {
        return pages().entrySet().stream().filter(page -> page.getValue().address().matches(".*[a-z]")).map(page -> dynamicTest(page.getKey(), () -> {
            String address = page.getValue().address();
            String escaped = "%s%%%02x".formatted(address.substring(0, address.length() - 1), (int) address.charAt(address.length() - 1));
            assertOurs(mvc.get().uri(URI.create(escaped)).with(signedIn(page.getValue().official())).exchange());
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_method_the_address_does_not_take_is_turned_away() {
        return pages().entrySet().stream().flatMap(page -> Stream.of(HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH, HttpMethod.POST)
                .filter(method -> matrix.rules().stream().noneMatch(
                        rule -> rule.method().equals(method) && rule.pattern().getPatternString().equals(page.getKey())))
                .filter(method -> !page.getKey().equals("/sign-in"))
                .map(method -> dynamicTest(method + " " + page.getKey(), () -> assertThat(mvc.method(method)
                                .uri(page.getValue().address())
                                .param("_method", "DELETE")
                                .with(csrf())
                                .with(signedIn(page.getValue().official()))
                                .exchange()
                                .getResponse()
                                .getStatus())
                        .isIn(403, 404, 405))));
    }

    @TestFactory
    Stream<DynamicTest> a_body_of_another_kind_is_no_form() {
        return matrix.rules().stream().filter(rule -> rule.method().equals(HttpMethod.POST) && rule.objects().isEmpty())
                .flatMap(rule -> Stream.of("application/json", "text/xml", "multipart/form-data", "multipart/form-data; boundary=x", "nonsense/x")
                        .map(type -> dynamicTest(type + " " + rule.pattern(), () -> assertOurs(transaction.execute(status -> {
                            status.setRollbackOnly();
                            return mvc.post().uri(rule.pattern().getPatternString())
                                    .contentType(MediaType.parseMediaType(type))
                                    .content("{\"opinion\":\"<script>alert(1)</script>\"}")
                                    .with(csrf())
                                    .with(signedIn(Stream.of("clerk-minzheng", "council-city", "clerk-city", "leader-city", "sysadmin", "secadmin").map(city::official).filter(rule::admits).findFirst().orElseThrow()))
                                    .exchange();
                        })))));
    }

    private static void assertOurs(MvcTestResult answer) {
        int status = answer.getResponse().getStatus();
        assertThat(status).as(Visitor.text(answer)).isLessThan(500);
        assertThat(Visitor.text(answer)).doesNotContain("<script>alert", "Exception", "\tat ");
        if (status >= 400) {
            assertThat(Visitor.text(answer)).containsPattern("[\\u4e00-\\u9fff]{4}");
        }
        assertThat(answer.getResponse().getHeader("Content-Security-Policy")).isNotEmpty();
    }

    /** What the page's controller reads from its address. */
    private List<String> parameters(String pattern) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(route -> route.getKey().getPatternValues().contains(pattern)
                        && route.getKey().getMethodsCondition().getMethods().stream().anyMatch(method -> method.name().equals("GET")))
                .flatMap(route -> Arrays.stream(route.getValue().getMethod().getParameters()))
                .flatMap(BadQueryTest::names)
                .distinct()
                .toList();
    }

    private static Stream<String> names(Parameter parameter) {
        if (parameter.isAnnotationPresent(RequestParam.class)) {
            String given = parameter.getAnnotation(RequestParam.class).value();
            return Stream.of(given.isEmpty() ? parameter.getName() : given);
        }
        return parameter.isAnnotationPresent(ModelAttribute.class) && parameter.getType().isRecord()
                ? Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName)
                : Stream.empty();
    }
}
