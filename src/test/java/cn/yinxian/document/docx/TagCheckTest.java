package cn.yinxian.document.docx;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.document.model.LetterText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagCheckTest {

    private static final List<String> COMPLETE = List.of(
            "{{letterhead}}", "{{number}}", "{{title}}", "{{mainAddressee}}：", "{{?paragraphs}}", "{{?heading}}", "{{lead}}{{rest}}",
            "{{/heading}}", "{{?subheading}}", "{{lead}}{{rest}}", "{{/subheading}}", "{{?plain}}", "{{text}}", "{{/plain}}",
            "{{/paragraphs}}", "{{organName}}", "{{date}}", "{{?copy}}", "{{copyTo}}", "{{/copy}}", "{{?noCopy}}", "—", "{{/noCopy}}");

    @Test
    void a_template_with_every_tag_is_taken_in_any_order_and_dress() {
        var moved = new ArrayList<>(COMPLETE);
        moved.remove("{{number}}");
        moved.add("编号：{{number}}（{{number}}）");
        assertThatCode(() -> template(moved)).doesNotThrowAnyException();
    }

    @Test
    void a_missing_tag_stops_the_start_and_is_named() {
        var lines = new ArrayList<>(COMPLETE);
        lines.remove("{{title}}");
        lines.remove("{{number}}");
        assertThatThrownBy(() -> template(lines)).isInstanceOf(TemplateFault.class)
                .hasMessage("模板 reply.docx 不能使用：缺少标签 {{number}} {{title}}。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{titel}}", "{{@picture}}", "{{+include}}", "{{#table}}", "{{*list}}", "{{title.class}}"})
    void an_unknown_tag_stops_the_start_and_is_named(String tag) {
        var lines = new ArrayList<>(COMPLETE);
        lines.add("请看" + tag);
        assertThatThrownBy(() -> template(lines)).isInstanceOf(TemplateFault.class).hasMessageContaining("不认识的标签 " + tag + "（在“请看" + tag + "”处）");
    }

    @Test
    void a_block_that_does_not_end_stops_the_start() {
        var lines = new ArrayList<>(COMPLETE);
        lines.remove("{{/paragraphs}}");
        assertThatThrownBy(() -> template(lines)).isInstanceOf(TemplateFault.class).hasMessageContaining("标签没有成对");
    }

    private static DocxTemplate template(List<String> lines) throws IOException {
        try (var document = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
            lines.forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(bytes);
            return new DocxTemplate("reply.docx", bytes.toByteArray(), TagSet.of(LetterText.class));
        }
    }
}
