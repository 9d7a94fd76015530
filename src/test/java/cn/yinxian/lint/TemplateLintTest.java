package cn.yinxian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages escape everything, run nothing, and stay within the content security policy. */
class TemplateLintTest {

    private static final int PAGE = 80;
    private final Lint templates = Lint.of(Path.of("forms"), ".ftlh");

    @ParameterizedTest
    @ValueSource(strings = {
        "\\?\\s*(no_esc|eval|eval_json|interpret|new|api|noEsc|has_api)\\b",
        "<#\\s*(noautoesc|global|include)\\b",
        "<#ftl[^>]*output_format",
        "<script(?![^>]*\\bsrc=)[^>]*>",
        "<style\\b",
        "<[a-z][^<>]*\\sstyle\\s*=",
        "<[a-z][^<>]*\\son[a-z]+\\s*=\\s*[\"']",
        "javascript:",
        "(src|href)=[\"'](https?:)?//",
        "驳回|撤回"
    })
    void no_template_holds(String forbidden) {
        assertThat(templates.occurrences(forbidden)).isEmpty();
    }

    @Test
    void every_form_that_changes_something_carries_the_csrf_token_by_a_macro_or_itself() {
        templates.texts().forEach((file, text) -> {
            boolean posts = java.util.regex.Pattern.compile("<form[^>]*method=[\"']post", 2).matcher(text).find();
            assertThat(!posts || text.contains("csrf")).as(file.toString()).isTrue();
        });
    }

    @Test
    void a_page_has_at_most_80_lines() {
        templates.texts().forEach((file, text) -> {
            boolean macros = file.startsWith(Path.of("forms/layout"));
            assertThat(macros || text.lines().count() <= PAGE).as(file + " has " + text.lines().count() + " lines").isTrue();
        });
    }
}
