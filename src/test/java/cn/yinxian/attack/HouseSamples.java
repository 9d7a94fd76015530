package cn.yinxian.attack;

import cn.yinxian.calendar.DayCorrection;
import cn.yinxian.calendar.DayKind;
import cn.yinxian.deadline.reprojection.usecase.ProposeCalendarChange;
import cn.yinxian.document.docx.EditedDocx;
import cn.yinxian.document.usecase.TryTemplate;
import cn.yinxian.formation.usecase.CheckBranches;
import cn.yinxian.inbox.feed.FeedToken;
import cn.yinxian.inbox.model.DueIn;
import cn.yinxian.inbox.model.TaskFilter;
import cn.yinxian.inbox.usecase.FollowCase;
import cn.yinxian.inbox.usecase.KeepFilter;
import cn.yinxian.inbox.usecase.RenewFeed;
import cn.yinxian.notification.Notices;
import cn.yinxian.organisation.usecase.AppointSubstitute;
import cn.yinxian.register.load.model.LoadKind;
import cn.yinxian.register.load.model.Upload;
import cn.yinxian.register.load.sheet.Sheet;
import cn.yinxian.register.load.usecase.CheckLoad;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shell.security.RouteRule;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestCity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Units, branches, officials, figures, notices, messages, calendars, loads and chapters of the manual. */
public final class HouseSamples implements ObjectSamples {

    private static final String UNITS = """
            单位代码,单位名称,类别,行政上级代码,隶属上级代码,设有基层党委,发文机关代字,落款全称
            330901777,"<b>注入</b>${7*7}",单位,330901,,否,,
            """;

    private static final DayCorrection HOLIDAY =
            new DayCorrection(LocalDate.of(2026, 11, 26), DayKind.HOLIDAY, "<b>注入</b>", "${7*7}", "文件");

    /** More than the tests of one city send again: a form to resend one stays on the page. */
    private static final int FAILED_MESSAGES = 5;

    private final TestCity city;
    private final FormationSamples formations;
    private final JdbcClient database;
    private final long load;
    private final long change;
    private final FeedToken feed;
    private final long filter;
    private final int template;
    private final long substitution;

    HouseSamples(TestCity city, FormationSamples formations, BeanFactory beans) {
        this.city = city;
        this.formations = formations;
        database = beans.getBean(JdbcClient.class);
        load = load(beans.getBean(CheckLoad.class));
        feed = beans.getBean(RenewFeed.class).renew(formations.clerk().id());
        filter = filter(beans.getBean(KeepFilter.class));
        follow(beans.getBean(FollowCase.class));
        change = beans.getBean(ProposeCalendarChange.class).day(HOLIDAY, city.official("sysadmin").id()).id();
        template = template(beans.getBean(TryTemplate.class));
        substitution = substitution(beans);
        beans.getBean(CheckBranches.class).check();
        for (int i = 0; i < FAILED_MESSAGES; i++) {
            beans.getBean(TransactionTemplate.class).executeWithoutResult(status ->
                    beans.getBean(Notices.class).tell(formations.clerk().id(), Hostile.TEXT, Hostile.TEXT, null, null));
            failedMessage();
        }
    }

    private void failedMessage() {
        database.sql("insert into notification_outbox (channel, recipient, pace, state, attempts, next_at, created_at) "
                        + "values ('MAIL', 'clerk-minzheng', 'AT_ONCE', 'FAILED', 1, '2026-11-23 12:00:00', '2026-11-23 12:00:00')")
                .update();
        database.sql("insert into notification_delivery (notice_id, recipient, channel, pace, state, outbox_id, created_at) "
                        + "select max(n.id), 'clerk-minzheng', 'MAIL', 'AT_ONCE', 'PACKED', max(o.id), max(n.created_at) "
                        + "from notification_notice n cross join notification_outbox o")
                .update();
    }

    private long filter(KeepFilter keep) {
        keep.keep("<b>注入</b>${7*7}", new TaskFilter("branch-formation", null, null, DueIn.SOON, Hostile.TEXT.substring(0, 20)), formations.clerk().id());
        return database.sql("select min(id) from inbox_filter").query(Long.class).single();
    }

    private void follow(FollowCase follow) {
        String number = database.sql("select min(case_number) from workflow_case where applicant = ?")
                .param(formations.clerk().id().value())
                .query(String.class)
                .single();
        follow.follow(CaseNumber.of(number), formations.clerk());
    }

    /** In days to come, so that it opens nothing to anybody. */
    private long substitution(BeanFactory beans) {
        var days = new DateRange(HOLIDAY.day().plusDays(30), HOLIDAY.day().plusDays(31));
        beans.getBean(AppointSubstitute.class).appoint(new AppointSubstitute.Command(
                "committee-minzheng", days, Set.of("branch-formation"), Hostile.NAME, formations.clerk()));
        return database.sql("select max(id) from organisation_substitution").query(Long.class).single();
    }

    private int template(TryTemplate tryTemplate) {
        byte[] changed = EditedDocx.shipped("document/reply").text("&lt;b&gt;注入&lt;/b&gt;").bytes();
        return tryTemplate.add(new TryTemplate.Command(
                "document/reply", "批复<b>.docx", changed, Hostile.TEXT, city.official("clerk-city").id()));
    }

    private long load(CheckLoad check) {
        var file = new Upload("单位<b>.csv", UNITS.getBytes(StandardCharsets.UTF_8));
        var checked = check.check(LoadKind.REGISTER, Map.of(Sheet.UNITS, file), city.official("sysadmin").id());
        return Objects.requireNonNull(checked.load(), () -> "refused: " + checked.reports());
    }

    @Override
    public List<Sample> of(RouteRule rule) {
        if (JudgingSamples.isOurs(rule)) {
            return List.of();
        }
        if (rule.objects().isEmpty() || RenewalSamples.isOurs(rule) || CouncilSamples.isOurs(rule) || MotionSamples.isOurs(rule)
                || MeetingSamples.isOurs(rule) || ItemSamples.isOurs(rule) || PublicitySamples.isOurs(rule) || SiteSamples.isOurs(rule) || RankingSamples.isOurs(rule) || SelectionSamples.isOurs(rule)) {
            return List.of();
        }
        return switch (rule.objects().get(0)) {
            case UNIT -> forAll("sysadmin", TestCity.COMMUNITY.value());
            case BRANCH -> List.of(branch(rule.pattern().getPatternString().startsWith("/branch-checks/")));
            case OFFICIAL -> rule.objects().size() == 1
                    ? forAll("secadmin", "clerk-remote")
                    : forAll("secadmin", "clerk-remote", idOfPost("clerk-remote"));
            case FIGURE -> forAll("sysadmin", "signIn.maxFailures");
            case CHAPTER -> forAll("clerk-minzheng", "sign-in");
            case TABLE -> forAll("sysadmin", "units");
            case LOAD -> List.of(new Sample(city.official("sysadmin"), List.of(String.valueOf(load)), List.of(city.official("secadmin"))));
            case MESSAGE -> forAll("sysadmin", database.sql("select min(id) from notification_outbox where state = 'FAILED'").query(String.class).single());
            case SUBSTITUTION -> List.of(new Sample(
                    formations.clerk(), List.of(String.valueOf(substitution)),
                    List.of(city.official("clerk-street"), city.official("clerk-jiaoyu"))));
            case FEED -> List.of(new Sample(formations.clerk(), List.of(feed.value()), List.of())); // whoever has the address may read it
            case FILTER -> List.of(new Sample(
                    formations.clerk(), List.of(String.valueOf(filter)), List.of(city.official("clerk-street"), city.official("clerk-jiaoyu"))));
            case NOTICE -> List.of(notice(rule.pattern().getPatternString().endsWith("/open")));
            case TEMPLATE -> rule.objects().size() == 1
                    ? forAll("clerk-city", "document.reply")
                    : forAll("sysadmin", "document.reply", String.valueOf(template));
            case CALENDAR_CHANGE -> List.of(new Sample(
                    city.official("sysadmin"), List.of(String.valueOf(change)), List.of(city.official("secadmin"))));
            default -> List.of();
        };
    }

    private List<Sample> forAll(String official, String... ids) {
        return List.of(new Sample(city.official(official), List.of(ids), List.of()));
    }

    private String idOfPost(String official) {
        return database.sql("select id from organisation_post where official_id = :official")
                .param("official", official)
                .query(String.class)
                .single();
    }

    /** @param checked for what the nightly check has found: the branch is too large, which its committee may let be */
    private Sample branch(boolean checked) {
        var owner = checked ? city.official("committee-minzheng") : formations.clerk();
        var strangers = checked ? Stream.of("committee-jiaoyu", "committee-street") : Stream.of("clerk-street", "clerk-jiaoyu", "leader-binjiang");
        return new Sample(owner, List.of(Neighbourhood.LARGE.value()), strangers.map(city::official).toList());
    }

    private Sample notice(boolean linked) {
        String id = database.sql("select min(id) from notification_notice where recipient = :me and (link is null) = :plain")
                .param("me", formations.clerk().id().value())
                .param("plain", !linked)
                .query(String.class)
                .single();
        return new Sample(
                formations.clerk(), List.of(id), List.of(city.official("clerk-street"), city.official("secadmin"), city.official("clerk-jiaoyu")));
    }
}
