package cn.yinxian.attachment.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "党员名册.xlsx                | 党员名册.xlsx",
        "请示2026.11.23.PDF          | 请示2026.11.23.pdf",
        "𠮷祥里 支部.docx             | 𠮷祥里 支部.docx",
        "../../etc/passwd.pdf        | passwd.pdf",
        "C:\\fakepath\\照片.jpg       | 照片.jpg",
        "发票.exe.pdf                 | 发票_exe.pdf",
        "a;b<c>\"d.pdf               | a_b_c__d.pdf",
        "...pdf                      | 附件.pdf",
        ".htaccess                   | 附件.htaccess",
        "${7*7}.pdf                  | ${7_7}.pdf",
        "   .docx                    | 附件.docx",
    })
    void a_name_keeps_what_is_harmless(String typed, String kept) {
        assertThat(FileName.safe(typed)).isEqualTo(kept);
    }

    @Test
    void control_and_direction_characters_are_gone() {
        assertThat(FileName.safe("a\r\nSet-Cookie: x=1.pdf")).isEqualTo("aSet-Cookie_ x=1.pdf");
        assertThat(FileName.safe("账单\u202Efdp.exe")).isEqualTo("账单fdp.exe");
        assertThat(FileName.safe("a.pdf\0.exe")).isEqualTo("a_pdf.exe");
        assertThat(FileName.safe("\uD842.pdf")).isEqualTo("附件.pdf");
        assertThat(FileName.safe("\u200B\u2066")).isEqualTo("附件");
        assertThat(FileName.safe("")).isEqualTo("附件");
    }

    @Test
    void a_long_name_is_cut_between_characters_and_keeps_its_extension() {
        assertThat(FileName.safe("𠮷".repeat(300) + ".pdf")).isEqualTo("𠮷".repeat(100) + ".pdf");
    }
}
