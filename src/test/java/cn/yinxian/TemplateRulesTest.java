package cn.yinxian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a template must not contain: ways out of escaping and of the template language, and anything the CSP would block. */
class TemplateRulesTest {

    private static final Pattern WAYS_OUT = Pattern.compile("\\?\\s*(no_esc|eval|eval_json|interpret|new|api)\\b|<#noautoesc|<#global|<#outputformat|disable-output-escaping");
    private static final Pattern INLINE = Pattern.compile("<style|\\sstyle=|<script(?![^>]*\\bsrc=)|\\son[a-z]+=|hx-on|javascript:|hx-vals=['\"]js:");
    private static final Pattern DATA_DRIVEN_INCLUDE = Pattern.compile("<#(include|import)\\s+[^\"']");
    private static final Pattern AMBIGUOUS_WORDS = Pattern.compile("驳回|撤回");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".ftlh")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void keeps_to_the_rules(Path template) throws IOException {
        String text = Files.readString(template);
        assertThat(text).doesNotContainPattern(WAYS_OUT).doesNotContainPattern(INLINE).doesNotContainPattern(DATA_DRIVEN_INCLUDE).doesNotContainPattern(AMBIGUOUS_WORDS);
        if (!template.startsWith("forms/layout")) {
            assertThat(text.lines()).as("lines of a page").hasSizeLessThanOrEqualTo(80);
        }
    }
}
