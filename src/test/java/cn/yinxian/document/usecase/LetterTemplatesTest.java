package cn.yinxian.document.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.document.DocumentExamples;
import cn.yinxian.document.Documents.Draft;
import cn.yinxian.document.Documents.Kind;
import cn.yinxian.document.docx.DocxReader;
import cn.yinxian.document.docx.DocxTemplate;
import cn.yinxian.document.docx.TagSet;
import cn.yinxian.document.docx.TemplateFault;
import cn.yinxian.document.model.Letter;
import cn.yinxian.document.model.LetterText;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class LetterTemplatesTest {

    static final List<String> HOSTILE = DocumentExamples.HOSTILE;

    private final LetterTemplates templates = ShippedLetters.templates();

    @ParameterizedTest
    @EnumSource
    void each_kind_has_a_template_and_its_version_is_kept(Kind kind) {
        var rendered = templates.render(kind, DocumentExamples.reply().letter("向民委〔2026〕12号"));
        assertThat(rendered.templateVersion()).matches("forms/document/[a-z]+\\.docx@[0-9a-f]{16}");
    }

    @Test
    void every_field_stands_at_its_place() {
        var docx = render(DocumentExamples.reply());
        assertThat(docx.textsOf("Letterhead")).containsExactly("中共滨海市向阳区民政局委员会文件");
        assertThat(docx.textsOf("DocumentNumber")).containsExactly("向民委〔2026〕12号");
        assertThat(docx.textsOf("DocumentTitle")).containsExactly("关于同意成立中共滨海市向阳区民政局离退休干部支部的批复");
        assertThat(docx.textsOf("MainAddressee")).containsExactly("向阳区民政局离退休干部工作科：");
        assertThat(docx.textsOf("BodyText")).containsExactly("你单位请示收悉。经研究，现批复如下：", "此复。");
        assertThat(docx.textsOf("HeadingOne")).containsExactly("一、同意成立。请抓紧落实。");
        assertThat(docx.textsOf("HeadingTwo")).containsExactly("（一）关于选举");
        assertThat(docx.open().getParagraphs()).filteredOn(XWPFParagraph::isKeepNext).extracting(XWPFParagraph::getText)
                .as("no page carries the signature alone")
                .hasSizeGreaterThan(2).endsWith("此复。", "中共滨海市向阳区民政局委员会");
        assertThat(docx.textsOf("Signature")).containsExactly("中共滨海市向阳区民政局委员会");
        assertThat(docx.textsOf("IssueDate")).containsExactly("2026年3月5日");
        assertThat(docx.imprint()).containsExactly("抄送：中共滨海市向阳区委组织部。", "中共滨海市向阳区民政局委员会\t2026年3月5日印发");
    }

    @Test
    void a_letter_bears_the_name_alone_and_its_number_below_the_rule() {
        var docx = new DocxReader(templates.render(Kind.LETTER, DocumentExamples.draft(Kind.LETTER, "关于提醒换届的函", "区委组织部", List.of("正文"))
                .letter("向民委函〔2026〕1号")).docx());
        assertThat(docx.open().getHeaderList()).anySatisfy(header -> assertThat(header.getText().strip()).isEqualTo("中共滨海市向阳区民政局委员会"));
        assertThat(docx.textsOf("DocumentNumber")).containsExactly("向民委函〔2026〕1号");
        assertThat(docx.imprint()).containsExactly("抄送：区委组织部。");
    }

    @Test
    void minutes_bear_their_mark_and_the_names_behind_the_body() {
        var paragraphs = List.of("会议研究了1项议题。", "一、关于办法的议题。", "予以通过。", "出席：市委组织部（张一）、市民政局（李二）", "请假：市教育局", "列席：市统计局 赵四");
        var docx = new DocxReader(templates.render(Kind.MINUTES, DocumentExamples.draft(Kind.MINUTES, "第2次会议纪要", null, paragraphs)
                .letter("向离退协纪〔2026〕2号")).docx());
        assertThat(docx.textsOf("Letterhead")).containsExactly("中共滨海市向阳区民政局委员会纪要");
        assertThat(docx.textsOf("MainAddressee")).isEmpty();
        assertThat(docx.textsOf("Signature")).isEmpty();
        assertThat(docx.textsOf("BodyText")).filteredOn(line -> !line.isBlank()).containsExactly("会议研究了1项议题。", "予以通过。");
        assertThat(docx.textsOf("Roster")).containsExactly("出席：市委组织部（张一）、市民政局（李二）", "请假：市教育局", "列席：市统计局 赵四");
        assertThat(docx.imprint()).containsExactly("分送：向阳区民政局离退休干部工作科。", "中共滨海市向阳区民政局委员会\t2026年3月5日印发");
    }

    @Test
    void without_copies_there_is_no_line_for_them_and_no_mark_is_doubled() {
        assertThat(render(DocumentExamples.reply("批复", null)).imprint()).containsExactly("中共滨海市向阳区民政局委员会\t2026年3月5日印发");
        assertThat(render(DocumentExamples.reply("批复", "区委组织部。")).imprint()).contains("抄送：区委组织部。");
    }

    @Test
    void the_page_follows_the_standard() {
        var section = render(DocumentExamples.reply()).open().getDocument().getBody().getSectPr();
        assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
        assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
        assertThat(section.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(2098));
        assertThat(section.getPgMar().getBottom()).isEqualTo(BigInteger.valueOf(1984));
        assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1588));
        assertThat(section.getPgMar().getRight()).isEqualTo(BigInteger.valueOf(1474));
    }

    @Test
    void types_and_sizes_follow_the_standard_and_no_font_is_embedded() {
        var docx = render(DocumentExamples.reply());
        String styles = docx.part("word/styles.xml");
        assertThat(style(styles, "Letterhead")).contains("方正小标宋简体", "w:val=\"FF0000\"");
        assertThat(style(styles, "DocumentTitle")).contains("方正小标宋简体", "<w:sz w:val=\"44\"/>");
        assertThat(style(styles, "DocumentNumber")).contains("<w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"8\" w:color=\"FF0000\"/>");
        assertThat(style(styles, "HeadingOne")).contains("黑体");
        assertThat(style(styles, "HeadingTwo")).contains("楷体_GB2312");
        assertThat(style(styles, "Normal")).contains("w:line=\"560\" w:lineRule=\"exact\"");
        assertThat(styles).contains("仿宋_GB2312", "<w:sz w:val=\"32\"/>");
        assertThat(docx.part("word/_rels/document.xml.rels")).doesNotContain("font");
    }

    @Test
    void page_numbers_stand_right_on_odd_pages_and_left_on_even_ones() {
        var docx = render(DocumentExamples.reply());
        assertThat(docx.part("word/settings.xml")).contains("<w:evenAndOddHeaders/>");
        assertThat(docx.open().getFooterList()).hasSize(2).allSatisfy(footer -> assertThat(footer.getText()).contains("— 1 —"));
    }

    @Test
    void a_long_name_gets_a_smaller_mark() {
        assertThat(markSize("中共滨海市委")).isEqualTo(48.0);
        assertThat(markSize("中共滨海市向阳区民政局委员会")).isEqualTo(27.0);
        assertThat(markSize("中共滨海市向阳区退役军人事务局机关离退休干部工作委员会")).isEqualTo(18.0);
    }

    @Test
    void a_long_name_is_signed_on_one_line_with_the_date_centred_below() {
        var docx = render(DocumentExamples.everywhere("中共滨海市向阳区直属机关工作委员会")).open();
        var name = signed(docx, "Signature");
        var date = signed(docx, "IssueDate");
        int width = 8838 - name.getIndentationLeft();
        assertThat(width).isEqualTo(17 * 320);
        assertThat(date.getIndentationRight()).isEqualTo((width - 2240) / 2);
    }

    private static XWPFParagraph signed(XWPFDocument docx, String style) {
        return docx.getParagraphs().stream().filter(one -> style.equals(one.getStyle())).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void text_is_text_whatever_it_looks_like(String text) {
        var docx = render(DocumentExamples.everywhere(text));
        assertThat(docx.textsOf("Letterhead")).containsExactly(text + "文件");
        assertThat(docx.textsOf("DocumentTitle")).containsExactly(text);
        assertThat(docx.textsOf("MainAddressee")).containsExactly(text + "：");
        assertThat(docx.textsOf("BodyText")).containsExactly(text);
        assertThat(docx.textsOf("HeadingOne")).containsExactly("一、" + text + "。" + text);
        assertThat(docx.textsOf("HeadingTwo")).containsExactly("（二）" + text);
        assertThat(docx.textsOf("Signature")).containsExactly(text);
        assertThat(docx.imprint()).containsExactly("抄送：" + text + "。", text + "\t2026年3月5日印发");
        assertThat(docx.part("word/document.xml")).doesNotContain("<script>", "instrText");
    }

    @Test
    void nothing_of_an_earlier_document_is_left_in_the_next() {
        render(DocumentExamples.reply("第一份", "区委"));
        assertThat(render(DocumentExamples.reply("第二份", null)).part("word/document.xml")).doesNotContain("第一份", "抄送");
    }

    @Test
    void a_file_that_is_no_docx_is_refused_in_a_sentence() {
        assertThatThrownBy(() -> new DocxTemplate("reply.docx", "PK not".getBytes(StandardCharsets.UTF_8), TagSet.of(LetterText.class)))
                .isInstanceOf(TemplateFault.class)
                .hasMessage("模板 reply.docx 不能使用：不是有效的 .docx 文件，或标签没有成对。");
    }

    private DocxReader render(Draft draft) {
        return new DocxReader(templates.render(Kind.REPLY, draft.letter("向民委〔2026〕12号")).docx());
    }

    private double markSize(String organName) {
        var letter = new Letter(
                "1", Kind.REPLY.letterhead(organName), organName, "批复", "某科", List.of(), LocalDate.of(2026, 3, 5), null);
        var docx = new DocxReader(templates.render(Kind.REPLY, letter).docx());
        return docx.open().getParagraphs().get(0).getRuns().get(0).getFontSizeAsDouble();
    }

    private static String style(String styles, String id) {
        int from = styles.indexOf("w:styleId=\"" + id + "\"");
        return styles.substring(from, styles.indexOf("</w:style>", from));
    }
}
