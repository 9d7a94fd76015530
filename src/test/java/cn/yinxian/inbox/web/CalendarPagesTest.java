package cn.yinxian.inbox.web;

import static cn.yinxian.testing.TestOfficials.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.inbox.feed.Feed;
import cn.yinxian.inbox.feed.FeedPace;
import cn.yinxian.inbox.feed.FeedToken;
import cn.yinxian.inbox.usecase.ReadFeed;
import cn.yinxian.inbox.usecase.RenewFeed;
import cn.yinxian.inbox.usecase.RevokeFeed;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.PageTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest({CalendarFeedController.class, CalendarSubscriptionController.class})
class CalendarPagesTest {

    private static final OfficialId ME = OfficialId.of("tester");
    private static final FeedToken TOKEN = new FeedToken("A".repeat(43));
    private static final Feed FEED = new Feed(ME, TOKEN.hash(), Instant.parse("2026-11-23T04:00:00Z"), LocalDate.of(2026, 11, 23));

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    ReadFeed readFeed;

    @MockitoBean
    RenewFeed renewFeed;

    @MockitoBean
    RevokeFeed revokeFeed;

    @MockitoBean
    FeedPace pace;

    @BeforeEach
    void feed() {
        given(pace.admits(ArgumentMatchers.anyString())).willReturn(true);
        given(readFeed.find(ArgumentMatchers.any())).willReturn(Optional.empty());
        given(readFeed.find(TOKEN)).willReturn(Optional.of(FEED));
        given(readFeed.read(FEED)).willReturn("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void a_calendar_application_reads_it_without_signing_in_and_no_cache_on_the_way_keeps_it() {
        var answer = mvc.get().uri("/calendar/" + TOKEN.value() + ".ics").exchange();
        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "text/calendar;charset=UTF-8");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("private", "max-age=900");
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void a_wrong_address_is_missing_without_page_or_session() {
        var answer = mvc.get().uri("/calendar/" + "B".repeat(43) + ".ics").exchange();
        assertThat(answer).hasStatus(HttpStatus.NOT_FOUND).bodyText().isEmpty();
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(mvc.get().uri("/calendar/x.ics").exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_again() {
        given(pace.admits(TOKEN.hash())).willReturn(false);
        assertThat(mvc.get().uri("/calendar/" + TOKEN.value() + ".ics").exchange()).hasStatus(429).hasHeader("Retry-After", "600");
        given(pace.admits("from 127.0.0.1")).willReturn(false);
        assertThat(mvc.get().uri("/calendar/x.ics").exchange()).hasStatus(429);
    }

    @Test
    void the_address_is_shown_once_after_it_was_made() {
        given(readFeed.of(ME)).willReturn(Optional.empty());
        given(renewFeed.renew(ME)).willReturn(TOKEN);
        assertThat(page()).contains("您还没有开通订阅", "开通订阅");
        var made = mvc.post().uri("/account/calendar").with(signedInAs(Role.UNIT_CLERK)).with(csrf()).exchange();
        assertThat(made).hasRedirectedUrl("/account/calendar");
        assertThat(made.getMvcResult().getFlashMap().get("address")).isEqualTo("http://localhost/calendar/" + TOKEN.value() + ".ics");
        given(readFeed.of(ME)).willReturn(Optional.of(FEED));
        assertThat(page()).contains("换一个新地址", "停用订阅", "2026年11月23日").doesNotContain(TOKEN.value());
        var shown = mvc.get().uri("/account/calendar").flashAttr("address", "http://localhost/calendar/x.ics").with(signedInAs(Role.UNIT_CLERK)).exchange();
        assertThat(shown).bodyText().contains("只显示这一次", ">http://localhost/calendar/x.ics</textarea>");
    }

    @Test
    void a_subscription_is_ended_by_its_owner() {
        assertThat(mvc.post().uri("/account/calendar/revoke").with(signedInAs(Role.UNIT_CLERK)).with(csrf()).exchange()).hasRedirectedUrl("/account/calendar");
        then(revokeFeed).should().revoke(ME);
    }

    private String page() {
        try {
            return mvc.get().uri("/account/calendar").with(signedInAs(Role.UNIT_CLERK)).exchange().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
