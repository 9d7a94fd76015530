package cn.yinxian;

import static cn.yinxian.testing.TestOfficials.signedIn;
import static cn.yinxian.testing.TestOfficials.signedInAs;
import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.attack.AttackTest;
import cn.yinxian.organisation.Role;
import cn.yinxian.shell.security.AuthorisationMatrix;
import cn.yinxian.shell.security.RouteRule;
import cn.yinxian.shell.security.RouteRule.Audience;
import cn.yinxian.shell.security.RouteRule.ObjectKind;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.ObjectSamples.Sample;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Every route × every role × own, sibling, foreign and missing objects. A route without a row fails here. */
@AttackTest
class RouteMatrixTest {

    /** Ids of the right form that nothing has. */
    private static final Map<ObjectKind, String> MISSING = Map.ofEntries(
            entry(ObjectKind.UNIT, "ZZZ999"), entry(ObjectKind.BRANCH, "B-ZZZ999-99"), entry(ObjectKind.CASE, "BF-2026-99999"),
            entry(ObjectKind.TASK, "00000000-0000-0000-0000-000000000000"), entry(ObjectKind.DRAFT, "999999"), entry(ObjectKind.READING, "999999"), entry(ObjectKind.CONSULTATION, "999999"),
            entry(ObjectKind.ATTACHMENT, "999999"), entry(ObjectKind.DOCUMENT, "999999"), entry(ObjectKind.PAPER, "none"), entry(ObjectKind.NOTICE, "999999"),
            entry(ObjectKind.MESSAGE, "999999"), entry(ObjectKind.SUBSTITUTION, "999999"), entry(ObjectKind.FEED, "B".repeat(43)),
            entry(ObjectKind.FILTER, "999999"),
            entry(ObjectKind.OFFICIAL, "nobody"), entry(ObjectKind.POST, "999999"), entry(ObjectKind.FIGURE, "no.such"),
            entry(ObjectKind.LOAD, "999999"), entry(ObjectKind.CALENDAR_CHANGE, "999999"), entry(ObjectKind.TEMPLATE, "no.such"), entry(ObjectKind.TEMPLATE_VERSION, "999999"), entry(ObjectKind.CHAPTER, "no-such"), entry(ObjectKind.TABLE, "none"),
            entry(ObjectKind.PUBLICITY, "PU-2026-99999"));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AuthorisationMatrix matrix;

    @Autowired
    ObjectProvider<RequestMappingHandlerMapping> mappings;

    @Autowired
    ObjectProvider<ObjectSamples> samples;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void every_route_has_exactly_one_row_and_every_row_a_route() {
        var routes = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(route -> !ErrorController.class.isAssignableFrom(route.getValue().getBeanType()))
                .flatMap(route -> addresses(route.getKey()))
                .toList();
        assertThat(matrix.rules().stream().map(RouteMatrixTest::address)).containsExactlyInAnyOrderElementsOf(routes);
    }

    private static Stream<String> addresses(RequestMappingInfo route) {
        assertThat(route.getMethodsCondition().getMethods()).as("methods of " + route).isNotEmpty();
        return route.getPatternValues().stream()
                .flatMap(pattern -> route.getMethodsCondition().getMethods().stream().map(method -> method + " " + pattern));
    }

    private static String address(RouteRule rule) {
        return rule.method() + " " + rule.pattern();
    }

    @TestFactory
    Stream<DynamicTest> a_role_that_is_not_in_the_row_is_turned_away_and_one_that_is_comes_in() {
        return matrix.rules().stream().flatMap(rule -> Arrays.stream(Role.values()).map(role -> dynamicTest(address(rule) + " " + role, () -> {
            var answer = ask(rule, missing(rule), signedInAs(role), csrf());
            if (rule.audience() != Audience.ROLES || rule.roles().contains(role)) {
                assertThat(answer.getResponse().getStatus()).isNotIn(401, 403).isLessThan(500);
            } else {
                assertThat(answer).hasStatus(403);
            }
        })));
    }

    @TestFactory
    Stream<DynamicTest> who_is_not_signed_in_is_asked_to_unless_the_row_opens_the_route_to_anyone() {
        return matrix.rules().stream().map(rule -> dynamicTest(address(rule), () -> {
            var answer = ask(rule, missing(rule), csrf());
            if (rule.isPublic()) {
                assertThat(answer.getResponse().getStatus()).isLessThan(500);
            } else {
                assertThat(answer).hasRedirectedUrl("/sign-in");
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_form_without_token_is_refused_whoever_sends_it() {
        return matrix.rules().stream()
                .filter(rule -> !rule.method().equals(HttpMethod.GET))
                .map(rule -> dynamicTest(address(rule), () ->
                        assertThat(ask(rule, missing(rule), signedInAs(Role.values()))).hasStatus(403)));
    }

    @TestFactory
    Stream<DynamicTest> each_id_in_a_path_has_a_kind_and_each_kind_an_object_to_try() {
        return matrix.rules().stream().map(rule -> dynamicTest(address(rule), () -> {
            assertThat(rule.objects()).hasSize(rule.pattern().getPatternString().split("\\{", -1).length - 1);
            assertThat(rule.objects().isEmpty() || !samples(rule).isEmpty()).as("has an object to try").isTrue();
        }));
    }

    @TestFactory
    Stream<DynamicTest> an_own_object_opens_and_a_missing_one_is_not_found() {
        return samples().map(asked -> dynamicTest(asked.toString(), () -> {
            var me = signedIn(asked.sample().owner());
            var own = ask(asked.rule(), asked.sample().ids(), me, csrf());
            if (asked.rule().method().equals(HttpMethod.GET)) {
                assertThat(own).matches(answer -> answer.getResponse().getStatus() < 400, "opens");
            } else {
                assertThat(own.getResponse().getStatus()).isNotIn(401, 403, 404).isLessThan(500);
            }
            assertThat(ask(asked.rule(), missing(asked.rule()), me, csrf()).getResponse().getStatus())
                    .isIn(asked.rule().method().equals(HttpMethod.GET) ? List.of(404) : List.of(404, 400));
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_foreign_object_is_answered_letter_by_letter_like_a_missing_one() {
        var ofMissing = new HashMap<String, String>();
        return samples().flatMap(asked -> asked.sample().strangers().stream()
                .map(stranger -> dynamicTest(asked + " for " + stranger.id(), () -> {
                    var me = signedIn(stranger);
                    String missing = ofMissing.computeIfAbsent(
                            address(asked.rule()) + " " + stranger.id(), once -> words(asked.rule(), missing(asked.rule()), me));
                    assertThat(words(asked.rule(), asked.sample().ids(), me)).isEqualTo(missing);
                })));
    }

    /** A paper is a name, not an id: under the same name each case has its own. */
    @TestFactory
    Stream<DynamicTest> a_part_of_another_object_is_missing_in_the_own_one() {
        return samples().filter(asked -> asked.rule().objects().size() > 1).flatMap(asked -> {
            var others = samples(asked.rule()).stream().map(Sample::ids).filter(ids -> !ids.get(1).equals(asked.sample().ids().get(1)));
            return Stream.concat(Stream.of(missing(asked.rule())), others).map(ids -> dynamicTest(asked + " " + ids, () -> assertThat(
                            ask(asked.rule(), withSecond(asked.sample().ids(), ids.get(1)), signedIn(asked.sample().owner()), csrf()))
                    .hasStatus(404)));
        });
    }

    private static List<String> withSecond(List<String> ids, String second) {
        return IntStream.range(0, ids.size()).mapToObj(at -> at == 1 ? second : ids.get(at)).toList();
    }

    private record Asked(RouteRule rule, Sample sample) {

        @Override
        public String toString() {
            return address(rule) + " " + sample.ids();
        }
    }

    private Stream<Asked> samples() {
        return matrix.rules().stream().flatMap(rule -> samples(rule).stream().map(sample -> new Asked(rule, sample)));
    }

    private List<Sample> samples(RouteRule rule) {
        return samples.stream().flatMap(source -> source.of(rule).stream()).toList();
    }

    private static List<String> missing(RouteRule rule) {
        return rule.objects().stream().map(MISSING::get).toList();
    }

    /** Status and page, without what differs from one request to the next: the token, and the address asked for. */
    private String words(RouteRule rule, List<String> ids, RequestPostProcessor me) {
        var response = ask(rule, ids, me, csrf()).getResponse();
        return response.getStatus() + new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(_csrf|X-CSRF-TOKEN)\\W+[\\w=-]+\\W*[\\w=-]*", "$1")
                .replace(UriComponentsBuilder.fromPath(template(rule)).buildAndExpand(ids.toArray()).toUriString(), "HERE");
    }

    private static String template(RouteRule rule) {
        return rule.pattern().getPatternString().replaceAll("\\{\\w+}", "{id}");
    }

    /** Whatever the answer does is undone. */
    private MvcTestResult ask(RouteRule rule, List<String> ids, RequestPostProcessor... as) {
        return requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            var request = mvc.method(rule.method()).uri(template(rule), ids.toArray());
            Arrays.stream(as).forEach(request::with);
            return request.exchange();
        }));
    }
}
