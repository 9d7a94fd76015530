package cn.yinxian;

import static cn.yinxian.testing.TestOfficials.signedIn;
import static cn.yinxian.testing.TestOfficials.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.organisation.Role;
import cn.yinxian.shell.security.AuthorisationMatrix;
import cn.yinxian.shell.security.RouteRule;
import cn.yinxian.shell.security.RouteRule.Audience;
import cn.yinxian.shell.security.RouteRule.ObjectKind;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestOfficials;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route × every role × own, sibling, foreign and missing objects. A route without a row fails here. */
@SpringBootTest(properties = "yinxian.demo=false")
@AutoConfigureMockMvc
@Import(TestOfficials.class)
class RouteMatrixTest {

    /** Ids of the right form that nothing has. */
    private static final Map<ObjectKind, String> MISSING = Map.of(
            ObjectKind.NONE, "1", ObjectKind.UNIT, "ZZZ999", ObjectKind.BRANCH, "B-ZZZ999-99",
            ObjectKind.CASE, "BF-2026-99999", ObjectKind.TASK, "0", ObjectKind.OWN, "999999");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AuthorisationMatrix matrix;

    @Autowired
    ObjectProvider<RequestMappingHandlerMapping> mappings;

    @Autowired
    ObjectProvider<ObjectSamples> samples;

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
            var answer = ask(rule, MISSING.get(rule.object()), signedInAs(role), csrf());
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
            var answer = ask(rule, MISSING.get(rule.object()), csrf());
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
                        assertThat(ask(rule, MISSING.get(rule.object()), signedInAs(Role.values()))).hasStatus(403)));
    }

    @TestFactory
    Stream<DynamicTest> foreign_objects_look_like_missing_ones() {
        return matrix.rules().stream().flatMap(rule -> samples.stream()
                .flatMap(source -> source.samples().stream())
                .filter(sample -> sample.kind() == rule.object() && rule.admits(sample.official()))
                .flatMap(sample -> sample.others().stream().map(id -> dynamicTest(address(rule) + " " + sample.official().id() + " " + id, () -> {
                    var me = signedIn(sample.official());
                    if (rule.method().equals(HttpMethod.GET)) {
                        assertThat(ask(rule, sample.own(), me)).hasStatusOk();
                    }
                    assertThat(ask(rule, id, me, csrf())).hasStatus(404);
                }))));
    }

    private MvcTestResult ask(RouteRule rule, String id, RequestPostProcessor... as) {
        String address = rule.pattern().getPatternString().replaceFirst("\\{[^}]+}", id).replaceAll("\\{[^}]+}", "1");
        var request = mvc.method(rule.method()).uri(address);
        Arrays.stream(as).forEach(request::with);
        return request.exchange();
    }
}
