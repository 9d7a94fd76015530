package cn.yinxian.attack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shell.security.AuthorisationMatrix;
import cn.yinxian.shell.security.RouteRule;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestCity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriComponentsBuilder;

/** Opens every page of the route table as somebody who may, and finds every form on them. */
final class Forms {

    /** Pages that show their form only after a first choice, or on which others' rows would push it off the first page. */
    private static final Map<String, String> FURTHER_PAGES = Map.of(
            "/formations/new", "?matter=REGULAR",
            "/selections/new", "?kind=PROJECT_CONTEST",
            "/deliveries", "?state=FAILED",
            "/inbox/filters", "?due=OVERDUE",
            "/councils/{code}", "?name=书画",
            "/admin/officials/{id}/posts/new", "?role=UNIT_CLERK");

    /** @param rule the route the form is sent to */
    record Found(RouteRule rule, HtmlForm form, CurrentOfficial official) {

        /** Whether anything is kept: the panel beside a form only answers. */
        boolean keeps() {
            return !form.action().endsWith("/assessment");
        }

        @Override
        public String toString() {
            return rule.pattern().getPatternString();
        }
    }

    private final MockMvcTester mvc;
    private final AuthorisationMatrix matrix;
    private final List<ObjectSamples> samples;
    private final TestCity city;

    Forms(MockMvcTester mvc, AuthorisationMatrix matrix, List<ObjectSamples> samples, TestCity city) {
        this.mvc = mvc;
        this.matrix = matrix;
        this.samples = samples;
        this.city = city;
    }

    record Page(RouteRule rule, String address, CurrentOfficial official) {}

    /** Every page, by everybody for whom it may look different. */
    List<Page> pages() {
        return matrix.rules().stream().filter(rule -> rule.method().equals(HttpMethod.GET)).flatMap(this::pages).toList();
    }

    private Stream<Page> pages(RouteRule rule) {
        String further = FURTHER_PAGES.getOrDefault(rule.pattern().getPatternString(), "");
        return Stream.of("", further).distinct().flatMap(query -> rule.objects().isEmpty() ? forAnybody(rule, query) : ofSamples(rule, query));
    }

    private Stream<Page> forAnybody(RouteRule rule, String query) {
        return Stream.of("clerk-remote", "clerk-minzheng", "sysadmin", "secadmin", "auditor", "council-city", "council-binjiang", "clerk-city", "leader-city")
                .map(city::official)
                .filter(rule::admits)
                .map(official -> new Page(rule, rule.pattern().getPatternString() + query, official));
    }

    private Stream<Page> ofSamples(RouteRule rule, String query) {
        String template = rule.pattern().getPatternString().replaceAll("\\{\\w+}", "{id}");
        return samples.stream().flatMap(source -> source.of(rule).stream()).map(sample -> new Page(
                rule, UriComponentsBuilder.fromPath(template).buildAndExpand(sample.ids().toArray()).toUriString() + query, sample.owner()));
    }

    /** One form for each route that takes one. */
    List<Found> all() {
        Map<RouteRule, Found> found = new LinkedHashMap<>();
        for (var page : pages()) {
            var answer = new Visitor(mvc, page.official()).open(page.address());
            for (var form : HtmlForm.on(Visitor.text(answer))) {
                matrix.ruleFor("POST", PathContainer.parsePath(form.action()))
                        .ifPresent(rule -> found.putIfAbsent(rule, new Found(rule, form, page.official())));
            }
        }
        withPanels(found);
        return List.copyOf(found.values());
    }

    /** The panel beside a form is sent what the form is sent. */
    private void withPanels(Map<RouteRule, Found> found) {
        for (var one : new ArrayList<>(found.values())) {
            String path = one.form().action() + "/assessment";
            matrix.ruleFor("POST", PathContainer.parsePath(path)).ifPresent(rule -> found.put(
                    rule, new Found(rule, new HtmlForm(path, one.form().multipart(), one.form().fields()), one.official())));
        }
    }

    void assertComplete(List<Found> found, String... without) {
        assertThat(matrix.rules().stream().filter(rule -> rule.method().equals(HttpMethod.POST)).map(rule -> rule.pattern().getPatternString()))
                .as("every route that takes a form has its form on some page")
                .filteredOn(pattern -> !List.of(without).contains(pattern))
                .containsExactlyInAnyOrderElementsOf(
                        found.stream().map(Found::toString).filter(pattern -> !List.of(without).contains(pattern)).toList());
    }
}
