package cn.yinxian.inbox.feed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.audit.AuditTrail;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.inbox.Inbox;
import cn.yinxian.inbox.usecase.ReadFeed;
import cn.yinxian.inbox.usecase.RenewFeed;
import cn.yinxian.inbox.usecase.RevokeFeed;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.MapperTest;
import cn.yinxian.testing.StoppedClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.BDDMockito;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@MapperTest
@Import({RenewFeed.class, RevokeFeed.class, ReadFeed.class, DeadlineCalendar.class, Inbox.class, StoppedClock.class, FeedMapperTest.Tables.class})
class FeedMapperTest {

    private static final OfficialId LI = OfficialId.of("li");

    @Autowired
    RenewFeed renew;

    @Autowired
    RevokeFeed revoke;

    @Autowired
    ReadFeed read;

    @Autowired
    JdbcClient database;

    @MockitoBean
    Roster roster;

    @MockitoBean
    WorkingCalendar calendar;

    @MockitoBean
    AuditTrail audit;

    @BeforeEach
    void li() {
        BDDMockito.given(roster.find(LI)).willReturn(Optional.of(new Official(LI, "李某", true)));
        BDDMockito.given(roster.current(LI)).willReturn(new CurrentOfficial(LI, "李某", List.of()));
    }

    @Test
    void the_address_opens_one_s_own_deadlines_and_is_stored_as_a_hash_only() {
        database.sql("insert into inbox_entry (task_id, owner, case_number, process, title, unit_name, step, page, arrived_at, due_at) values "
                + "('t1', 'li', 'BF-2026-00012', 'branch-formation', '我的 𠮷', '局', '初审', 'x', '2026-11-20 10:00:00', '2026-12-03 23:59:59'),"
                + "('t2', 'li', 'BF-2026-00013', 'branch-formation', '无时限', '局', '初审', 'x', '2026-11-20 10:00:00', '9999-01-02 00:00:00'),"
                + "('t3', 'wang', 'BF-2026-00014', 'branch-formation', '别人的', '局', '初审', 'x', '2026-11-20 10:00:00', '2026-12-03 23:59:59')").update();
        var token = renew.renew(LI);
        assertThat(database.sql("select token_hash from inbox_feed").query(String.class).single()).isEqualTo(token.hash()).doesNotContain(token.value());
        var feed = read.find(token).orElseThrow();
        var text = CalendarText.read(read.read(feed));
        assertThat(text.values("SUMMARY")).containsExactly("到期：我的 𠮷（初审，BF-2026-00012）");
        assertThat(read.of(LI).orElseThrow().readOn()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void a_new_address_voids_the_former_and_revoking_voids_both() {
        var former = renew.renew(LI);
        var newer = renew.renew(LI);
        assertThat(read.find(former)).isEmpty();
        assertThat(read.find(newer)).isPresent();
        revoke.revoke(LI);
        revoke.revoke(LI);
        assertThat(read.find(newer)).isEmpty();
        assertThat(read.of(LI)).isEmpty();
        Mockito.verify(audit, Mockito.times(3)).append(Mockito.any());
    }

    @Test
    void with_the_account_the_subscription_ends() {
        var token = renew.renew(LI);
        BDDMockito.given(roster.find(LI)).willReturn(Optional.of(new Official(LI, "李某", false)));
        assertThat(read.find(token)).isEmpty();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan("cn.yinxian.inbox.persistence")
    @ComponentScan(
            basePackages = "cn.yinxian.inbox",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.TaskFilters"))
    static class Tables {}
}
