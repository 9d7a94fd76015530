package cn.yinxian.shell.help;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.yinxian.shared.Missing;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The user's manual (操作手册): Markdown files of {@code src/docs/zh}, shown as pages. */
@Component
class HelpPages {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,40}");
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(TABLES).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> new TocLinks())
            .build();
    private final TextContentRenderer plain = TextContentRenderer.builder().build();

    /** The page of that name; {@link Missing} if there is none. */
    HelpPage page(String name) {
        var document = parser.parse(source(name));
        var outline = new Outline();
        document.accept(outline);
        if (outline.title != null) {
            outline.title.unlink();
        }
        try {
            return new HelpPage(name, outline.titleText(), outline.entries, HTMLOutputFormat.INSTANCE.fromMarkup(renderer.render(document)));
        } catch (TemplateModelException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String source(String name) {
        var file = new ClassPathResource("help/" + name + ".md");
        if (!NAME.matcher(name).matches() || !file.exists()) {
            throw new Missing();
        }
        try {
            return file.getContentAsString(UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Title and second-level headings, in order. */
    private class Outline extends AbstractVisitor {

        private final List<HelpPage.Entry> entries = new ArrayList<>();
        private @Nullable Node title;

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() == 1) {
                title = heading;
            } else if (heading.getLevel() == 2) {
                entries.add(new HelpPage.Entry(TocLinks.anchorOf(heading), plain.render(heading)));
            }
        }

        private String titleText() {
            return title == null ? "帮助" : plain.render(title);
        }
    }
}
