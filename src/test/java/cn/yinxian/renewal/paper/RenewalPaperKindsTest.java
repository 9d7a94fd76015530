package cn.yinxian.renewal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.document.DocumentExamples;
import cn.yinxian.document.PaperKind;
import cn.yinxian.document.docx.DocxReader;
import cn.yinxian.document.docx.DocxTemplate;
import cn.yinxian.document.docx.PackageCheck;
import cn.yinxian.document.docx.TagSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates of a renewal as they are shipped: complete, filled and read again. */
class RenewalPaperKindsTest {

    static final List<String> HOSTILE = DocumentExamples.HOSTILE;

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    static Stream<PaperKind<?>> kinds() {
        return new RenewalPaperKinds().kinds().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_has_a_template_that_passes_every_check_of_an_upload(PaperKind<?> kind) throws IOException {
        PackageCheck.refuseForeign(kind.name(), bytes(kind));
        assertThat(text(template(kind).tryOut(kind.sample()))).contains("示例市").doesNotContain("{{", "}}", "null");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_tag_is_explained_and_has_a_sample(PaperKind<?> kind) {
        assertThat(TagSet.of(kind.sample().getClass()).explained(kind.sample())).allSatisfy(line -> {
            assertThat(line.meaning()).isNotBlank();
            assertThat(line.written()).matches("\\{\\{\\?.*|\\{\\{\\w+}}|\\[\\w+]");
        });
    }

    @Test
    void a_request_goes_up_with_one_addressee_and_asks_at_its_end() throws IOException {
        var docx = new DocxReader(template(RenewalPaperKinds.REQUEST).tryOut(RenewalPaperKinds.REQUEST.sample()));
        assertThat(docx.textsOf("MainAddressee")).containsExactly("中共示例市示例区民政局委员会：");
        assertThat(docx.textsOf("Signature")).containsExactly("示例市示例区民政局离退休干部党支部");
        assertThat(docx.textsOf("IssueDate")).containsExactly("2026年9月3日");
        assertThat(docx.textsOf("BodyText")).contains("妥否，请批示。", "2026年9月3日，支部委员会召开会议研究，应到3人，实到3人，符合规定。")
                .noneMatch(line -> line.contains("由书记召集"));
    }

    @Test
    void a_branch_without_committee_reads_otherwise() throws IOException {
        var small = new ElectionRulesPaper("小支部", DAY, false, true, "支部书记", 1, 1, false, true, "五分之四", "应到会有选举权人数");
        assertThat(text(filled(RenewalPaperKinds.ELECTION_RULES, small)))
                .contains("选出的书记、副书记，报上级党组织批准", "等额选举").doesNotContain("支部委员会会议", "差额选举");
    }

    @Test
    void a_report_asks_for_nothing() throws IOException {
        assertThat(text(template(RenewalPaperKinds.RESULT_REPORT).tryOut(RenewalPaperKinds.RESULT_REPORT.sample())))
                .contains("特此报告。", "应到会23名，实到会21名", "支委会选举").doesNotContain("请批示", "请予");
    }

    @Test
    void a_tally_sheet_before_the_assembly_has_its_figures_blank() throws IOException {
        var blank = new TallyPaper("支部", "委员", DAY, 1, "", "", "", "", "", "", List.of(
                new TallyPaper.Line(1, "张三", "", "", ""), new TallyPaper.Line(2, "李四", "", "", "")));
        var rows = new DocxReader(filled(RenewalPaperKinds.TALLY_SHEET, blank)).open().getTables().get(1).getRows();
        assertThat(rows).hasSize(5);
        assertThat(rows.get(2).getCell(1).getText()).isEqualTo("李四");
        assertThat(rows.get(2).getCell(3).getText()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void names_stand_on_the_ballot_as_they_are(String text) throws IOException {
        var ballot = new BallotPaper(text, text, DAY, 1, 2, List.of(new BallotPaper.Line(1, text), new BallotPaper.Line(2, "[name]" + text)));
        var docx = new DocxReader(filled(RenewalPaperKinds.BALLOT, ballot));
        var rows = docx.open().getTables().get(0).getRows();
        assertThat(rows.get(1).getCell(1).getText()).isEqualTo(text);
        assertThat(rows.get(2).getCell(1).getText()).isEqualTo("[name]" + text);
        assertThat(docx.textsOf("FormTitle")).containsExactly(text, text + "选票");
        assertThat(docx.part("word/document.xml")).doesNotContain("<script>", "instrText");
    }

    private static <T extends Record> byte[] filled(PaperKind<T> kind, T data) throws IOException {
        return template(kind).render(TagSet.of(data.getClass()).values(data));
    }

    private static DocxTemplate template(PaperKind<?> kind) throws IOException {
        return new DocxTemplate(kind.key(), bytes(kind), TagSet.of(kind.sample().getClass()));
    }

    private static byte[] bytes(PaperKind<?> kind) throws IOException {
        return Files.readAllBytes(Path.of(kind.file()));
    }

    private static String text(byte[] docx) throws IOException {
        try (var extractor = new XWPFWordExtractor(new DocxReader(docx).open())) {
            return extractor.getText();
        }
    }
}
