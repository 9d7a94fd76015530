package cn.yinxian.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.audit.Act;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

    @Test
    void a_typed_line_break_cannot_forge_a_second_line() {
        assertThat(detailOf("同意\r\n2026-11-23 admin unit.delete")).isEqualTo("同意␍␊2026-11-23 admin unit.delete");
        assertThat(detailOf("甲\u2028乙\u2029丙\u0085丁")).isEqualTo("甲\ufffd乙\ufffd丙\ufffd丁");
        assertThat(detailOf("a\u0000b\u001b[31m\u007f")).isEqualTo("a␀b␛[31m␡");
    }

    @Test
    void writing_direction_marks_and_broken_characters_do_not_pass() {
        assertThat(detailOf("批准\u202e者\u2066")).isEqualTo("批准\ufffd者\ufffd");
        assertThat(detailOf("半\ud842个")).isEqualTo("半\ufffd个");
    }

    @Test
    void rare_characters_and_ordinary_text_stay_as_they_are() {
        assertThat(detailOf("𠮷䶮 <script> ${7*7}")).isEqualTo("𠮷䶮 <script> ${7*7}");
    }

    @Test
    void a_text_too_long_is_cut_and_the_act_still_recorded() {
        assertThat(detailOf("长".repeat(5000))).hasSize(1000).endsWith("长…");
        assertThat(detailOf("x" + "𠮷".repeat(600))).hasSizeLessThanOrEqualTo(1000).endsWith("𠮷…");
        assertThat(entry("a".repeat(200), "b".repeat(500), null).actor()).hasSize(64);
        assertThat(entry("a", "b".repeat(500), null).subject()).hasSize(160);
    }

    private static String detailOf(String typed) {
        return entry("li", "case:BF-2026-00012", typed).detail();
    }

    private static AuditEntry entry(String actor, String subject, String detail) {
        return AuditEntry.of(new Act(actor, "case.decide", subject, detail), Instant.EPOCH);
    }
}
