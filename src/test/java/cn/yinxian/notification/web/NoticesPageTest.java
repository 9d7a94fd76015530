package cn.yinxian.notification.web;

import static cn.yinxian.testing.TestOfficials.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.notification.Notices;
import cn.yinxian.notification.model.Notice;
import cn.yinxian.notification.model.NoticeKey;
import cn.yinxian.notification.usecase.BrowseNotices;
import cn.yinxian.notification.usecase.ReadAllNotices;
import cn.yinxian.notification.usecase.ReadNotice;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Slice;
import cn.yinxian.testing.PageTest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest(NoticesController.class)
class NoticesPageTest {

    private static final OfficialId ME = OfficialId.of("tester");
    private static final Instant AT = Instant.parse("2026-11-23T07:04:00Z");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Notices notices;

    @MockitoBean
    BrowseNotices browse;

    @MockitoBean
    ReadNotice readNotice;

    @MockitoBean
    ReadAllNotices readAll;

    @Test
    void unread_notices_are_marked_in_words_and_typed_text_is_shown_as_typed() {
        given(browse.page(ME, NoticeKey.TOP)).willReturn(new Slice<>(
                List.of(notice(1234, "<b>${7*7}</b>", "/inbox", null), notice(7, "已看过", null, AT)), "u1234"));
        assertThat(get("/notices")).hasStatusOk().bodyText()
                .contains("未读", "&lt;b&gt;${7*7}&lt;/b&gt;", "2026年11月23日 15:04", "/notices/1234/open")
                .contains("name=\"newest\" value=\"1234\"", "/notices?behind=u1234")
                .doesNotContain("/notices/7/");
    }

    @Test
    void an_empty_list_says_what_comes_next() {
        given(browse.page(ME, NoticeKey.TOP)).willReturn(new Slice<>(List.of(), null));
        assertThat(get("/notices")).hasStatusOk().bodyText().contains("没有通知").doesNotContain("全部标为已读");
    }

    @Test
    void the_badge_stops_at_ninety_nine() {
        given(browse.page(ME, NoticeKey.TOP)).willReturn(new Slice<>(List.of(), null));
        given(notices.unreadOf(ArgumentMatchers.any())).willReturn(100);
        assertThat(get("/notices")).bodyText().contains("99+ 条新通知").doesNotContain("100 条");
    }

    @Test
    void opening_a_notice_reads_it_and_leads_on() {
        given(readNotice.read(ME, 3)).willReturn(notice(3, "标题", "/cases/BF-2026-00012", null));
        given(readNotice.read(ME, 4)).willReturn(notice(4, "标题", null, null));
        assertThat(post("/notices/3/open")).hasStatus3xxRedirection().hasRedirectedUrl("/cases/BF-2026-00012");
        assertThat(post("/notices/4/open")).hasStatus3xxRedirection().hasRedirectedUrl("/notices");
        assertThat(post("/notices/4/read")).hasStatus3xxRedirection().hasRedirectedUrl("/notices");
    }

    @Test
    void marking_all_names_the_newest_one_shown() {
        assertThat(post("/notices/read-all?newest=1234")).hasStatus3xxRedirection().hasRedirectedUrl("/notices");
        then(readAll).should().readUpTo(ME, 1234);
    }

    @Test
    void a_foreign_or_forged_notice_is_missing_and_a_form_without_token_is_refused() {
        given(readNotice.read(ME, 5)).willThrow(new Missing());
        assertThat(post("/notices/5/open")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/notices/abc/open")).hasStatus4xxClientError();
        assertThat(get("/notices?behind=u1'")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post().uri("/notices/3/open").with(signedInAs(Role.UNIT_CLERK)).exchange()).hasStatus4xxClientError();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(signedInAs(Role.UNIT_CLERK)).exchange();
    }

    private MvcTestResult post(String address) {
        return mvc.post().uri(address).with(signedInAs(Role.UNIT_CLERK)).with(csrf()).exchange();
    }

    private static Notice notice(long id, String title, @Nullable String link, @Nullable Instant readAt) {
        return new Notice(id, title, "正文", null, link, AT, readAt);
    }
}
