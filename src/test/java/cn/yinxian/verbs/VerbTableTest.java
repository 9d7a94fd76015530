package cn.yinxian.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Writes the table of what is guaranteed for each verb, out of the tests that prove it; fails when the page is out of date. */
class VerbTableTest {

    private static final Path PAGE = Path.of("src/docs/verbs.md");
    private static final Path TESTS = Path.of("src/test/java/cn/yinxian/verbs");

    private final Properties labels = new Properties();

    @Test
    void the_page_of_guarantees_is_what_the_tests_prove() throws IOException {
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            labels.load(file);
        }
        var guarantees = guarantees();
        assertThat(guarantees).isNotEmpty().allSatisfy(method -> assertThat(method.isAnnotationPresent(Test.class)
                || method.isAnnotationPresent(ParameterizedTest.class)).as("%s is a test", method).isTrue());

        String page = page(guarantees);

        if ("write".equals(System.getProperty("verbs.page"))) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(PAGE).as("run with -Dverbs.page=write").hasContent(page);
    }

    private static List<Method> guarantees() throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(TESTS::relativize)
                    .map(file -> "cn.yinxian.verbs." + file.toString().replace('/', '.').replaceFirst("\\.java$", ""))
                    .flatMap(name -> Arrays.stream(classOf(name).getDeclaredMethods()))
                    .filter(method -> method.isAnnotationPresent(Guarantee.class))
                    .sorted(Comparator.comparing((Method method) -> method.getAnnotation(Guarantee.class).verb())
                            .thenComparing(method -> method.getAnnotation(Guarantee.class).shape()[0])
                            .thenComparing(Method::getName))
                    .toList();
        }
    }

    private static Class<?> classOf(String name) {
        try {
            return Class.forName(name, false, VerbTableTest.class.getClassLoader());
        } catch (ClassNotFoundException absent) {
            throw new UncheckedIOException(new IOException(name, absent));
        }
    }

    private String page(List<Method> guarantees) {
        var page = new StringBuilder("""
                # 办公动词：保证什么

                由 `VerbTableTest` 根据测试生成，与测试不一致时构建失败。重新生成：
                `mvn -B test -Dtest=VerbTableTest -Dverbs.page=write`。
                每一行都有一个同名的测试，在真实引擎上运行。
                """);
        guarantees.stream()
                .collect(Collectors.groupingBy(method -> method.getAnnotation(Guarantee.class).verb(), java.util.TreeMap::new, Collectors.toList()))
                .forEach((verb, methods) -> {
                    page.append("\n## ").append(labels.getProperty("Verb." + verb)).append(" `").append(verb).append("`\n\n")
                            .append("| 情形 | 假如 | 当 | 那么 |\n|---|---|---|---|\n");
                    methods.forEach(method -> page.append(line(method.getAnnotation(Guarantee.class))));
                });
        return page.toString();
    }

    private static String line(Guarantee guarantee) {
        String shapes = Arrays.stream(guarantee.shape()).map(Shape::words).collect(Collectors.joining("、"));
        return "| %s | %s | %s | %s |%n".formatted(shapes, guarantee.given(), guarantee.when(), guarantee.then());
    }
}
