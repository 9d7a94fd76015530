package cn.yinxian.notification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.notification.Message;
import cn.yinxian.notification.Occasion;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewNoticeTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "javascript:alert(1)", "/a\\b", "/a b", "/a\r\nX: y", ""})
    void a_link_leads_to_a_path_of_ours_only(String link) {
        assertThatThrownBy(() -> notice("标题", "正文", link)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_path_of_ours_may_carry_a_query() {
        assertThat(notice("标题", "正文", "/cases/BF-2026-00012?tab=record").message().link()).isEqualTo("/cases/BF-2026-00012?tab=record");
    }

    @Test
    void too_long_a_text_is_cut_between_characters() {
        var notice = notice("长".repeat(300), "x" + "𠮷".repeat(1500), null);
        assertThat(notice.message().title()).hasSize(200).endsWith("长…");
        assertThat(notice.message().text()).hasSizeLessThanOrEqualTo(2000).endsWith("𠮷…");
    }

    @Test
    void a_page_key_reads_back_and_a_forged_one_is_missing() {
        assertThat(NoticeKey.parse("u17")).isEqualTo(new NoticeKey(true, 17));
        assertThat(NoticeKey.parse(new NoticeKey(false, 4).toString())).isEqualTo(new NoticeKey(false, 4));
        assertThatThrownBy(() -> NoticeKey.parse("u1' or 1=1")).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> NoticeKey.parse("")).isInstanceOf(Missing.class);
    }

    private static NewNotice notice(String title, String text, String link) {
        return new NewNotice(OfficialId.of("li"), null, new Message(title, text, null, link, Occasion.PROGRESS), Instant.EPOCH);
    }
}
