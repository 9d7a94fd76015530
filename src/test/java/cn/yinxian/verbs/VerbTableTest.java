package cn.yinxian.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.workflow.Verb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.support.AnnotationSupport;

/** Writes the table of what is guaranteed for each verb, out of the tests that prove it; fails when the page is out of date, or a cell is empty. */
class VerbTableTest {

    private static final Path PAGE = Path.of("src/docs/verbs.md");
    private static final Path TESTS = Path.of("src/test/java/cn/yinxian/verbs");

    /** What the models of single processes draw, and second halves of verbs of the table. */
    private static final Set<Verb> ELSEWHERE = EnumSet.of(
            Verb.SUBMIT, Verb.CALL, Verb.REQUEST, Verb.RETURN, Verb.REFUSE, Verb.RESUBMIT, Verb.RESUBMIT_STRAIGHT, Verb.ISSUE, Verb.NOMINATE,
            Verb.REPORT, Verb.REPORT_YEAR, Verb.APPOINT, Verb.ASSIGN, Verb.ARRANGE, Verb.SUPERVISE, Verb.RECORD, Verb.QUERY, Verb.ANSWER,
            Verb.MERGE, Verb.REDIRECT, Verb.RAISE, Verb.PASS_DOWN, Verb.REPLY, Verb.RESOLVE_IN_MEETING, Verb.SPLIT, Verb.CLOSE_OUT,
            Verb.SUBMIT_AGENDA, Verb.HOLD_MEETING, Verb.ADJOURN, Verb.SUBMIT_MINUTES, Verb.POST, Verb.CONFIRM_PUBLICITY,
            Verb.OBJECT, Verb.CONCLUDE_OBJECTION,
            Verb.EXTEND, Verb.RECEIVE_RANKINGS, Verb.RANK, Verb.SUBMIT_RANKING, Verb.CHECK_FORM, Verb.CONCLUDE, Verb.PASS_ON,
            Verb.ORDER, Verb.REPORT_ITEM, Verb.ASK_EXTENSION, Verb.REASSIGN_LEAD,
            Verb.INSPECT, Verb.RECTIFY, Verb.RELEASE_HELD, Verb.CLOSE_PUBLICITY,
            Verb.ASSIGN_JUDGES, Verb.SUBMIT_SCORES, Verb.REPLACE_JUDGE,
            Verb.NAME_HANDLER, Verb.FOLLOW, Verb.RELEASE, Verb.RESOLVE, Verb.COUNTERSIGN_YES, Verb.COUNTERSIGN_NO);

    private final Properties labels = new Properties();
    private final Map<Verb, List<Method>> guarantees = new EnumMap<>(Verb.class);
    private final Map<Verb, Map<Shape, String>> senseless = new EnumMap<>(Verb.class);

    @Test
    void the_page_of_guarantees_is_what_the_tests_prove() throws IOException {
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            labels.load(file);
        }
        read();
        assertThat(guarantees.keySet()).containsAll(EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE)));
        guarantees.keySet().forEach(this::assertComplete);

        String page = page();

        if ("write".equals(System.getProperty("verbs.page"))) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(PAGE).as("run with -Dverbs.page=write").hasContent(page);
    }

    /** Each shape has a test, or a sentence that says why there is nothing to test. */
    private void assertComplete(Verb verb) {
        var tested = guarantees.get(verb).stream()
                .flatMap(method -> Arrays.stream(guarantee(method).shape()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Shape.class)));
        var none = senseless.getOrDefault(verb, Map.of()).keySet();
        assertThat(Collections.disjoint(tested, none)).as("%s is either tested in a shape or called senseless there", verb).isTrue();
        tested.addAll(none);
        assertThat(tested).as("shapes of %s", verb).containsExactly(Shape.values());
    }

    private void read() throws IOException {
        try (var files = Files.walk(TESTS)) {
            files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(TESTS::relativize)
                    .map(file -> "cn.yinxian.verbs." + file.toString().replace('/', '.').replaceFirst("\\.java$", ""))
                    .sorted()
                    .forEach(name -> read(classOf(name)));
        }
        var order = Comparator.comparing((Method method) -> guarantee(method).shape()[0]).thenComparing(Method::getName);
        guarantees.values().forEach(methods -> methods.sort(order));
    }

    private void read(Class<?> test) {
        for (var none : test.getAnnotationsByType(NoSuchCase.class)) {
            for (var verb : none.verb()) {
                var reasons = senseless.computeIfAbsent(verb, any -> new EnumMap<>(Shape.class));
                Arrays.stream(none.shape()).forEach(shape -> reasons.put(shape, none.why()));
            }
        }
        for (var method : test.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Guarantee.class)) {
                assertThat(method.isAnnotationPresent(Test.class) || AnnotationSupport.isAnnotated(method, ParameterizedTest.class))
                        .as("%s is a test", method).isTrue();
                guarantees.computeIfAbsent(guarantee(method).verb(), verb -> new ArrayList<>()).add(method);
            }
        }
    }

    private static Class<?> classOf(String name) {
        try {
            return Class.forName(name, false, VerbTableTest.class.getClassLoader());
        } catch (ClassNotFoundException absent) {
            throw new UncheckedIOException(new IOException(name, absent));
        }
    }

    private String page() {
        var page = new StringBuilder("""
                # 办公动词：保证什么

                由 `VerbTableTest` 根据测试生成，与测试不一致时构建失败。重新生成：
                `mvn -B test -Dtest=VerbTableTest -Dverbs.page=write`。
                每一行都有一个同名的测试，在真实引擎上运行；写几种情形的，每种情形各运行一次。
                每个测试结束时，待办列表、事项、引擎中的任务、时限和提醒对象逐件核对，必须一致。
                """);
        page.append("\n| 动词 |");
        Arrays.stream(Shape.values()).forEach(shape -> page.append(' ').append(shape.words()).append(" |"));
        page.append("\n|---|").append("---|".repeat(Shape.values().length)).append('\n');
        guarantees.keySet().forEach(verb -> page.append(overview(verb)));
        guarantees.forEach((verb, methods) -> {
            page.append("\n## ").append(labels.getProperty("Verb." + verb)).append(" `").append(verb).append("`\n\n")
                    .append("| 情形 | 假如 | 当 | 那么 |\n|---|---|---|---|\n");
            methods.forEach(method -> page.append(line(guarantee(method))));
            page.append(senselessOf(verb));
        });
        return page.toString();
    }

    private String overview(Verb verb) {
        var cells = Arrays.stream(Shape.values())
                .map(shape -> guarantees.get(verb).stream().filter(method -> List.of(guarantee(method).shape()).contains(shape)).count())
                .map(tests -> tests == 0 ? "不适用" : "✓" + (tests == 1 ? "" : " " + tests))
                .collect(Collectors.joining(" | "));
        return "| %s | %s |%n".formatted(labels.getProperty("Verb." + verb), cells);
    }

    private static String line(Guarantee guarantee) {
        return "| %s | %s | %s | %s |%n".formatted(words(List.of(guarantee.shape())), guarantee.given(), guarantee.when(), guarantee.then());
    }

    /** One sentence for all shapes that have the same reason. */
    private String senselessOf(Verb verb) {
        return senseless.getOrDefault(verb, Map.of()).entrySet().stream()
                .collect(Collectors.groupingBy(Map.Entry::getValue, java.util.TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .entrySet().stream()
                .map(reason -> "%n%s不适用：%s%n".formatted(words(reason.getValue().stream().sorted().toList()), reason.getKey()))
                .collect(Collectors.joining());
    }

    private static String words(List<Shape> shapes) {
        return shapes.stream().map(Shape::words).collect(Collectors.joining("、"));
    }

    private static Guarantee guarantee(Method method) {
        return method.getAnnotation(Guarantee.class);
    }
}
