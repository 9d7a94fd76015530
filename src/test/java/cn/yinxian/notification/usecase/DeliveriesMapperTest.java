package cn.yinxian.notification.usecase;

import static cn.yinxian.notification.usecase.OutboxWorld.LI;
import static cn.yinxian.notification.usecase.OutboxWorld.SUN;
import static cn.yinxian.notification.usecase.OutboxWorld.WANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.notification.Message;
import cn.yinxian.notification.NoticeFate;
import cn.yinxian.notification.Notices;
import cn.yinxian.notification.Occasion;
import cn.yinxian.notification.model.DeliveryQuery;
import cn.yinxian.notification.model.DeliveryQuery.Key;
import cn.yinxian.notification.model.DeliveryState;
import cn.yinxian.notification.model.Pace;
import cn.yinxian.notification.model.Preferences;
import cn.yinxian.notification.model.Receipt;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.UnitMoved;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.testing.MapperTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Who was told what and whether it arrived; what one sets for oneself; sending again what failed. */
@MapperTest
@Import({OutboxWorld.class, RecordingCouriers.class, BrowseDeliveries.class, ResendLetter.class, ChangePreference.class, ShowPreference.class, ReadNotice.class})
class DeliveriesMapperTest {

    private static final CaseNumber CASE = CaseNumber.of("BF-2026-00012");
    private static final Occasion RUNG = Occasion.ordinary("task.before3", "办理期限前 3 个工作日提醒");
    private static final Occasion OVERDUE = Occasion.urgent("task.overdue", "已超过办理期限");

    @Autowired
    Notices notices;

    @Autowired
    Preferences preferences;

    @Autowired
    SendOutbox outbox;

    @Autowired
    BrowseDeliveries browse;

    @Autowired
    ResendLetter resend;

    @Autowired
    ChangePreference changePreference;

    @Autowired
    ShowPreference showPreference;

    @Autowired
    ReadNotice reading;

    @Autowired
    MovedClock clock;

    @Autowired
    RecordingCourier mailCourier;

    @Autowired
    ApplicationEventPublisher events;

    @MockitoBean
    AuditTrail audit;

    @BeforeEach
    void mondayNoon() {
        clock.setTo("2026-11-23T12:00:00");
        mailCourier.reset();
    }

    @Test
    void each_notice_stands_with_person_time_rule_and_fate() {
        wants(LI, Pace.DAILY);
        tell(LI, RUNG, CASE);
        tell(LI, OVERDUE, CASE);
        tell(WANG, RUNG, null);
        outbox.send();
        var found = browse.ofCase(CASE, null).rows();
        assertThat(found).extracting(NoticeFate::recipientName).containsExactly("李某", "李某");
        assertThat(found).extracting(NoticeFate::reason).containsExactly("已超过办理期限", "办理期限前 3 个工作日提醒");
        assertThat(waysOf(found.get(0))).contains("邮件：已送出 11月23日 12:00", "企业微信群：已送出 11月23日 12:00");
        assertThat(waysOf(found.get(1))).containsExactly("邮件：等待工作日汇总");
        reading.read(LI, found.get(1).id());
        clock.setTo("2026-11-24T09:00:00");
        outbox.send();
        assertThat(waysOf(browse.ofCase(CASE, null).rows().get(1))).containsExactly("邮件：已在站内阅读或已办结，无须再发");
    }

    @Test
    void reminders_are_found_by_person_day_case_and_state() {
        wants(LI, Pace.AT_ONCE);
        tell(LI, RUNG, CASE);
        mailCourier.answers(letter -> Receipt.refused("邮件服务器不接受这个邮箱地址"));
        outbox.send();
        clock.setTo("2026-11-24T00:00:00");
        tell(WANG, RUNG, null);
        assertThat(find(null, "李", null, null)).containsExactly("李某");
        assertThat(find(null, "王某𠮷", null, null)).containsExactly("王某𠮷");
        assertThat(find(null, "王某𠮶", null, null)).isEmpty();
        assertThat(find(null, "%", null, null)).isEmpty();
        assertThat(find(null, "_某", null, null)).isEmpty();
        assertThat(find(CASE, null, null, null)).containsExactly("李某");
        assertThat(find(null, null, LocalDate.of(2026, 11, 23), null)).containsExactly("李某");
        assertThat(find(null, null, LocalDate.of(2026, 11, 24), null)).containsExactly("王某𠮷");
        assertThat(find(null, null, null, DeliveryState.FAILED)).containsExactly("李某");
        assertThat(find(null, null, null, DeliveryState.SENT)).isEmpty();
        assertThat(find(null, null, null, DeliveryState.WAITING)).isEmpty();
        assertThat(find(null, null, null, DeliveryState.UNREAD)).containsExactly("王某𠮷", "李某");
        assertThat(find(null, null, null, DeliveryState.READ)).isEmpty();
    }

    @Test
    void a_leader_looks_into_the_own_units_only_also_after_one_has_moved() {
        tell(LI, RUNG, null);
        tell(SUN, RUNG, null);
        assertThat(findUnder(List.of("/440300/440305/440305017/"))).containsExactly("孙某");
        assertThat(findUnder(List.of("/440300/440305/"))).containsExactlyInAnyOrder("李某", "孙某");
        assertThat(findUnder(List.of("/440300/440306/"))).isEmpty();
        assertThat(findUnder(List.of())).isEmpty();
        events.publishEvent(new UnitMoved("/440300/440305/440305017/", "/440300/440306/440305017/"));
        assertThat(findUnder(List.of("/440300/440306/"))).containsExactly("孙某");
    }

    @Test
    void the_scope_is_everything_for_auditors_and_one_s_leading_posts_else() {
        assertThat(BrowseDeliveries.scopeOf(official(Role.AUDITOR))).isNull();
        assertThat(BrowseDeliveries.scopeOf(official(Role.SYSTEM_ADMIN))).isNull();
        assertThat(BrowseDeliveries.scopeOf(official(Role.DISTRICT_LEADER, Role.UNIT_CLERK))).containsExactly("/440300/DISTRICT_LEADER/");
        assertThat(BrowseDeliveries.scopeOf(official(Role.UNIT_CLERK))).isEmpty();
    }

    @Test
    void pages_follow_each_other_by_key_and_show_each_notice_once() {
        for (int number = 0; number < 45; number++) {
            tell(LI, RUNG, CASE);
            clock.pass(Duration.ofSeconds(number % 2)); // several in the same second
        }
        var seen = new ArrayList<Long>();
        String after = null;
        do {
            var page = browse.ofCase(CASE, after);
            page.rows().forEach(row -> seen.add(row.id()));
            after = page.next();
        } while (after != null);
        assertThat(seen).hasSize(45).doesNotHaveDuplicates();
        assertThatThrownBy(() -> Key.parse("1' or 1=1")).isInstanceOf(Missing.class);
    }

    @Test
    void what_failed_is_sent_again_on_request_and_the_request_is_on_record() {
        wants(LI, Pace.AT_ONCE);
        tell(LI, RUNG, CASE);
        mailCourier.answers(letter -> Receipt.refused("不接受"));
        outbox.send();
        var way = browse.ofCase(CASE, null).rows().get(0).ways().get(0);
        assertThat(way.failed()).isTrue();
        mailCourier.answers(letter -> Receipt.sent());
        resend.resend(way.outbox(), WANG);
        outbox.send();
        assertThat(waysOf(browse.ofCase(CASE, null).rows().get(0))).containsExactly("邮件：已送出 11月23日 12:00");
        verify(audit).append(new Act("wang", "notification.resend", "outbox:" + way.outbox(), "重新发送一条未送达的通知"));
        assertThatThrownBy(() -> resend.resend(way.outbox(), WANG)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> resend.resend(999_999, WANG)).isInstanceOf(Missing.class);
    }

    @Test
    void an_official_sets_changes_and_clears_the_own_mailbox_and_the_record_holds_no_address() {
        assertThat(showPreference.of(SUN).preference().sms()).as("a branch secretary is called by default").isTrue();
        assertThat(showPreference.of(LI).preference().sms()).isFalse();
        changePreference.change(new ChangePreference.Command(LI, " Li@Example.gov.cn ", Pace.AT_ONCE, true, 0));
        var stored = showPreference.of(LI);
        assertThat(stored.preference().email().value()).isEqualTo("Li@example.gov.cn");
        assertThat(stored.hasPhone()).isTrue();
        changePreference.change(new ChangePreference.Command(LI, "", Pace.DAILY, false, stored.preference().version()));
        assertThat(showPreference.of(LI).preference().email()).isNull();
        verify(audit).append(new Act("li", "notification.preference", "official:li", "邮件逐条发送，紧急事项发短信"));
        verify(audit).append(new Act("li", "notification.preference", "official:li", "不发邮件，紧急事项不发短信"));
    }

    @Test
    void a_stale_or_second_setting_is_refused_and_a_wrong_mailbox_too() {
        changePreference.change(new ChangePreference.Command(LI, "li@example.cn", Pace.DAILY, false, 0));
        assertThatThrownBy(() -> changePreference.change(new ChangePreference.Command(LI, "x@example.cn", Pace.DAILY, false, 7)))
                .isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> changePreference.change(new ChangePreference.Command(LI, "li@example.cn\nBcc:x@y.cn", Pace.DAILY, false, 1)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> changePreference.change(new ChangePreference.Command(LI, "x@example.cn", Pace.DAILY, false, 0)))
                .isInstanceOf(Overtaken.class);
    }

    private void tell(OfficialId recipient, Occasion occasion, @Nullable CaseNumber caseNumber) {
        notices.tell(recipient, new Message("申请待办理", "", caseNumber, null, occasion));
    }

    private void wants(OfficialId official, Pace pace) {
        changePreference.change(new ChangePreference.Command(official, official + "@example.gov.cn", pace, false, 0));
    }

    private List<String> find(@Nullable CaseNumber caseNumber, @Nullable String person, @Nullable LocalDate day, @Nullable DeliveryState state) {
        return browse.page(new DeliveryQuery(null, caseNumber, person, day, state, null)).rows().stream().map(NoticeFate::recipientName).toList();
    }

    private List<String> findUnder(List<String> scope) {
        return browse.page(new DeliveryQuery(scope, null, null, null, null, null)).rows().stream().map(NoticeFate::recipientName).toList();
    }

    private static List<String> waysOf(NoticeFate fate) {
        return fate.ways().stream().map(NoticeFate.Way::words).toList();
    }

    private static CurrentOfficial official(Role... roles) {
        var posts = Arrays.stream(roles)
                .map(role -> new Post(role, "X1", "某单位", "/440300/" + role + "/", DateRange.since(LocalDate.of(2020, 1, 1)), null))
                .toList();
        return new CurrentOfficial(LI, "李某", posts);
    }
}
