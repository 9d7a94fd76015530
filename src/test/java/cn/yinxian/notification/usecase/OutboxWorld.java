package cn.yinxian.notification.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.notification.NotificationSettings;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Contact;
import cn.yinxian.organisation.Contacts;
import cn.yinxian.organisation.Figure;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mockito.Mockito;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * What stands around the outbox: two clerks and a branch secretary of 向阳区, a standing clock, Mondays to Fridays but for
 * one holiday. Couriers are brought by the test.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan("cn.yinxian.notification.persistence")
@Import({SendNotices.class, PlanDeliveries.class, SendOutbox.class, PackOutbox.class, ClaimLetters.class, CloseLetter.class,
        Addresses.class, SendingClock.class, SendingRules.class})
public class OutboxWorld {

    public static final CandidateGroup CLERKS = CandidateGroup.of(Role.DISTRICT_CLERK, UnitCode.of("440305"));
    public static final OfficialId LI = OfficialId.of("li");
    public static final OfficialId WANG = OfficialId.of("wang");
    /** Secretary of a branch, with a phone. */
    public static final OfficialId SUN = OfficialId.of("sun");
    /** Account closed. */
    public static final OfficialId GONE = OfficialId.of("gone");
    public static final LocalDate HOLIDAY = LocalDate.of(2026, 11, 25);

    private static final Map<String, String> FIGURES = Map.of(
            "notice.quietFrom", "21:00", "notice.quietTo", "07:30", "notice.digestAt", "08:30", "notice.maxAttempts", "4",
            "notice.retryMinutes", "2", "notice.retryMaxMinutes", "5", "notice.robotPerMinute", "3");

    @Bean
    public MovedClock clock() {
        return new MovedClock("2026-11-23T12:00:00");
    }

    @Bean
    Roster roster() {
        return new RosterOf(Map.of(CLERKS, List.of(new Official(LI, "李某", true), new Official(WANG, "王某", true))));
    }

    @Bean
    Contacts contacts() {
        var known = Stream.of(
                        new Contact(LI, "李某", "13800001111", true, "/440300/440305/", false),
                        new Contact(WANG, "王某𠮷", null, true, "/440300/440305/", false),
                        new Contact(SUN, "孙某", "13900002222", true, "/440300/440305/440305017/", true),
                        new Contact(GONE, "钱某", "13700003333", false, null, false))
                .collect(Collectors.toMap(Contact::id, contact -> contact));
        return ids -> ids.stream().filter(known::containsKey).distinct().collect(Collectors.toMap(id -> id, known::get));
    }

    @Bean
    Figures figures() {
        return (key, day) -> new Figure(key, FIGURES.get(key), "TEXT", null, true);
    }

    @Bean
    WorkingCalendar calendar() {
        var calendar = Mockito.mock(WorkingCalendar.class);
        Mockito.when(calendar.isWorkday(Mockito.any())).thenAnswer(call -> {
            LocalDate day = call.getArgument(0);
            return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !day.equals(HOLIDAY);
        });
        return calendar;
    }

    @Bean
    NotificationSettings settings() {
        return new NotificationSettings(
                "https://yinxian.example.gov.cn", new NotificationSettings.Poll(3, Duration.ofMinutes(2)),
                new NotificationSettings.Mail("127.0.0.1", "noreply@yinxian.example.gov.cn", "outbox.example"),
                new NotificationSettings.Robots("", "", ""));
    }
}
