package cn.yinxian.shell.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.shared.Missing;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class HelpPagesTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");
    private final HelpPages pages = new HelpPages();

    static List<String> names() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:help/*.md"))
                .map(file -> Objects.requireNonNull(file.getFilename()).replace(".md", ""))
                .toList();
    }

    private static String html(HelpPage page) throws Exception {
        return page.body().getOutputFormat().getMarkupString(page.body());
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_page_has_a_title_and_links_that_lead_somewhere(String name) throws Exception {
        var page = pages.page(name);
        assertThat(page.title()).isNotBlank();
        LINK.matcher(html(page)).results().map(found -> found.group(1)).filter(link -> link.startsWith("/help/")).forEach(link ->
                assertThat(pages.page(link.substring("/help/".length()).replaceFirst("#.*", "")).title()).isNotBlank());
        assertThat(html(page)).doesNotContain(".md\"");
    }

    @Test
    void the_contents_lead_to_every_page() throws Exception {
        String contents = html(pages.page("index"));
        assertThat(names()).filteredOn(name -> !name.equals("index")).allSatisfy(name -> assertThat(contents).contains("href=\"/help/" + name + "\""));
    }

    @Test
    void tables_and_anchors_are_made() throws Exception {
        var page = pages.page("glossary");
        assertThat(html(page)).contains("<table>", "id=\"" + page.entries().get(0).anchor() + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "..", "../application", "index.md", "INDEX", ""})
    void no_other_file_can_be_read(String name) {
        assertThatThrownBy(() -> pages.page(name)).isInstanceOf(Missing.class);
    }
}
