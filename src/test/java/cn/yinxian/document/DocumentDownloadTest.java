package cn.yinxian.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class DocumentDownloadTest {

    @Test
    void the_file_is_saved_under_its_number_and_title_and_cached_nowhere() {
        var response = DocumentDownload.of(DocumentExamples.issued(DocumentExamples.reply("关于成立党支部的批复", null)), new byte[] {1, 2});
        assertThat(response.getHeaders().getContentDisposition().getFilename()).isEqualTo("向民委〔2026〕12号 关于成立党支部的批复.docx");
        assertThat(response.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(response.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(response.getBody()).containsExactly(1, 2);
    }

    @Test
    void no_title_can_add_a_header_or_a_path() {
        var issued = DocumentExamples.issued(DocumentExamples.reply("a\"\r\nSet-Cookie: x=1;../..\\b<c>", null));
        String header = DocumentDownload.of(issued, new byte[0]).getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION);
        assertThat(header).doesNotContain("\r", "\n", "Set-Cookie: ");
        assertThat(DocumentDownload.fileName(issued.draft().title(), ".docx")).doesNotContain("/", "\\", "\"", "<", ":");
    }

    @Test
    void a_long_title_is_cut_between_characters() {
        String name = DocumentDownload.fileName("𠮷".repeat(190), ".docx");
        assertThat(name).endsWith("𠮷.docx");
        assertThat(name.codePointCount(0, name.length())).isEqualTo(85);
    }
}
