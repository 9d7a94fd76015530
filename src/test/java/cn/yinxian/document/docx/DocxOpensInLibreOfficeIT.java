package cn.yinxian.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.document.DocumentExamples;
import cn.yinxian.document.Documents.Kind;
import cn.yinxian.document.usecase.ShippedLetters;
import cn.yinxian.renewal.paper.RenewalPaperKinds;
import cn.yinxian.testing.LibreOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office program other than POI opens what we write. Skipped where there is no LibreOffice; with {@code CI=true} that is a failure. */
class DocxOpensInLibreOfficeIT {

    @TempDir
    private Path directory;

    @BeforeAll
    static void needs_libreoffice() {
        LibreOffice.require();
    }

    @Test
    void a_reply_becomes_a_pdf() throws Exception {
        assertThat(converted(ShippedLetters.docx(DocumentExamples.reply(), "向民委〔2026〕12号")))
                .startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void a_reply_full_of_hostile_text_becomes_a_pdf() throws Exception {
        var letter = DocumentExamples.everywhere(String.join(" ", DocumentExamples.HOSTILE));
        assertThat(converted(ShippedLetters.docx(letter, "向民委〔2026〕13号"))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void minutes_become_a_pdf() throws Exception {
        var paragraphs = List.of("会议研究了1项议题。", "一、关于办法的议题。", "予以通过。", "出席：市委组织部（张一）", "请假：市教育局");
        var minutes = DocumentExamples.draft(Kind.MINUTES, "第2次会议纪要", null, paragraphs);
        assertThat(converted(ShippedLetters.docx(minutes, "向离退协纪〔2026〕2号"))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void a_paper_with_tables_becomes_a_pdf() throws Exception {
        for (var kind : new RenewalPaperKinds().kinds()) {
            var template = new DocxTemplate(kind.key(), Files.readAllBytes(Path.of(kind.file())), TagSet.of(kind.sample().getClass()));
            assertThat(converted(template.tryOut(kind.sample()))).as(kind.name()).startsWith('%', 'P', 'D', 'F');
        }
    }

    private byte[] converted(byte[] docx) throws IOException, InterruptedException {
        return LibreOffice.convert(directory, "document.docx", docx, "pdf");
    }
}
