package cn.yinxian.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.attachment.Attachments.Content;
import org.junit.jupiter.api.Test;

class AttachmentDownloadTest {

    @Test
    void a_file_is_saved_under_its_chinese_name_and_never_shown_in_our_origin() {
        var headers = AttachmentDownload.of(new Content("𠮷祥里 名册.pdf", "application/pdf", new byte[] {1})).getHeaders();

        assertThat(headers.getFirst("Content-Disposition")).startsWith("attachment;")
                .contains("filename*=UTF-8''%F0%A0%AE%B7%E7%A5%A5%E9%87%8C%20%E5%90%8D%E5%86%8C.pdf");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).isEqualTo("sandbox");
        assertThat(headers.getCacheControl()).contains("no-store");
    }

    @Test
    void a_name_cannot_add_headers_or_parameters() {
        var headers = AttachmentDownload.of(new Content("a\"; filename=\"b.exe\r\nX-Evil: 1.pdf", "application/pdf", new byte[0]))
                .getHeaders();

        assertThat(headers.getFirst("Content-Disposition")).doesNotContain("\r", "\n", "filename=\"b.exe");
    }
}
