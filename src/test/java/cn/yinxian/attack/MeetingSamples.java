package cn.yinxian.attack;

import cn.yinxian.attack.CaseWalk.Waiting;
import cn.yinxian.council.TestCouncils;
import cn.yinxian.council.body.Council;
import cn.yinxian.council.meeting.model.Attendance;
import cn.yinxian.council.meeting.model.Attendee;
import cn.yinxian.council.meeting.model.ItemRuling;
import cn.yinxian.council.meeting.model.Meeting;
import cn.yinxian.council.meeting.model.MeetingPlan;
import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.council.meeting.model.NewItem;
import cn.yinxian.council.meeting.model.Presence;
import cn.yinxian.council.meeting.usecase.DecideItem;
import cn.yinxian.council.meeting.usecase.FinishMeeting;
import cn.yinxian.council.meeting.usecase.FreezeAgenda;
import cn.yinxian.council.meeting.usecase.MeetingWorkflow;
import cn.yinxian.council.meeting.usecase.RecordAttendance;
import cn.yinxian.council.meeting.usecase.SubmitAgenda;
import cn.yinxian.council.meeting.usecase.SubmitMinutes;
import cn.yinxian.council.meeting.model.Arrangement;
import cn.yinxian.council.meeting.model.Placing;
import cn.yinxian.council.motion.Decision;
import cn.yinxian.document.Documents;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.shell.security.RouteRule;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestCity;
import cn.yinxian.workflow.TaskRef;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Meetings of the council of 向阳区: one waits at each step, and one with a late item for which the convener is asked. */
final class MeetingSamples implements ObjectSamples {

    private static final String SECRETARY = "council-xiangyang";
    private static final String CONVENER = "convener-xiangyang";
    private static final String LIAISON = "clerk-minzheng";

    private static final Set<String> PAGES = Set.of(
            "prepare-agenda", "freeze-agenda", "hold-meeting", "attendance", "decide-item", "draft-minutes", "sign-minutes");

    private final TestCity city;
    private final CaseWalk walk;
    private final BeanFactory beans;
    private final Council council;
    private final Map<String, CaseNumber> waiting = new HashMap<>();
    private final CaseNumber announced;
    private int ordinal = 900;

    MeetingSamples(TestCity city, CaseWalk walk, BeanFactory beans) {
        this.city = city;
        this.walk = walk;
        this.beans = beans;
        council = new TestCouncils(city, beans).ofXiangyang();
        waiting.put("prepare-agenda", convened());
        waiting.put("freeze-agenda", submitted());
        announced = frozen();
        changed(announced, meeting -> meeting.proposeLate(new NewItem(null, Hostile.NAME, "区民政局", false)));
        var sitting = frozen();
        attended(sitting);
        List.of("hold-meeting", "attendance", "decide-item").forEach(page -> waiting.put(page, sitting));
        waiting.put("draft-minutes", held());
        waiting.put("sign-minutes", written());
    }

    private CaseNumber convened() {
        var workflow = beans.getBean(MeetingWorkflow.class);
        return beans.getBean(TransactionTemplate.class).execute(status -> {
            var number = workflow.number();
            var day = walk.today().plusDays(30);
            var meeting = Meeting.convene(
                    number, council.place(), ++ordinal, new MeetingPlan(day, LocalTime.of(9, 30), Hostile.NAME, walk.today().plusDays(9)),
                    walk.today().atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
            List.of("通报落实情况", Hostile.NAME).forEach(title -> meeting.put(new NewItem(null, title, "秘书处", false)));
            beans.getBean(Meetings.class).add(meeting);
            workflow.convened(meeting, council, day.minusDays(3), secretary());
            return number;
        });
    }

    private CaseNumber submitted() {
        var number = convened();
        var placings = meeting(number).state().agenda().items().stream()
                .map(item -> new Placing(item.id(), item.id(), new Arrangement(20, Hostile.NAME, Hostile.TEXT)))
                .toList();
        beans.getBean(SubmitAgenda.class).submit(new SubmitAgenda.Command(task(number), placings, version(number), secretary()));
        return number;
    }

    private CaseNumber frozen() {
        var number = submitted();
        beans.getBean(FreezeAgenda.class)
                .freeze(new FreezeAgenda.Command(task(number), Verdict.AGREE, Hostile.TEXT, version(number), city.official(CONVENER)));
        return number;
    }

    private void attended(CaseNumber number) {
        var came = council.members().stream()
                .map(member -> new Attendee(member.unit(), member.name(), Presence.PRESENT, Hostile.NAME, ""))
                .toList();
        beans.getBean(RecordAttendance.class).record(
                new RecordAttendance.Command(task(number), new Attendance(Hostile.NAME, came, Hostile.TEXT), version(number), secretary()));
    }

    private CaseNumber held() {
        var number = frozen();
        attended(number);
        for (var item : meeting(number).state().agenda().items()) {
            beans.getBean(DecideItem.class).decide(new DecideItem.Command(
                    task(number), item.id(), new ItemRuling(Decision.ADOPTED, Hostile.NAME, null, List.of()), version(number), secretary()));
        }
        beans.getBean(FinishMeeting.class).finish(new FinishMeeting.Command(task(number), version(number), secretary()));
        return number;
    }

    private CaseNumber written() {
        var number = held();
        beans.getBean(SubmitMinutes.class).submit(
                new SubmitMinutes.Command(task(number), meeting(number).state().minutes(), version(number), secretary()));
        return number;
    }

    private void changed(CaseNumber number, java.util.function.Consumer<Meeting> change) {
        beans.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            var meeting = meeting(number);
            change.accept(meeting);
            beans.getBean(Meetings.class).update(meeting);
        });
    }

    private Meeting meeting(CaseNumber number) {
        return beans.getBean(Meetings.class).require(number);
    }

    private long version(CaseNumber number) {
        return meeting(number).state().version();
    }

    private TaskRef task(CaseNumber number) {
        return walk.waiting(number).task().task();
    }

    private CurrentOfficial secretary() {
        return city.official(SECRETARY);
    }

    /** A task for each state of a meeting; one of its sitting stands on several pages. */
    Map<String, Waiting> waiting() {
        return waiting.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> walk.waiting(one.getValue())));
    }

    static boolean isOurs(RouteRule rule) {
        String pattern = rule.pattern().getPatternString();
        return pattern.startsWith("/council-meetings") || PAGES.contains(pattern.replace("/tasks/{taskId}/council/", ""));
    }

    @Override
    public List<Sample> of(RouteRule rule) {
        String pattern = rule.pattern().getPatternString();
        if (pattern.startsWith("/tasks/{taskId}/council/")) {
            String page = pattern.substring(pattern.lastIndexOf('/') + 1);
            return waiting.containsKey(page)
                    ? List.of(sample(List.of(CONVENER, SECRETARY).get(page.equals("freeze-agenda") || page.equals("sign-minutes") ? 0 : 1), task(waiting.get(page)).value()))
                    : List.of();
        }
        if (!pattern.startsWith("/council-meetings/{caseNumber}")) {
            return List.of();
        }
        if (pattern.contains("{id}")) {
            return List.of(sample(LIAISON, announced.value(), String.valueOf(beans.getBean(Documents.class).of(announced).get(0).id())));
        }
        return pattern.contains("late-items")
                ? Stream.of(CONVENER, SECRETARY).map(city::official).filter(rule::admits).map(one -> sample(one.id().value(), announced.value())).toList()
                : List.of(sample(LIAISON, announced.value()));
    }

    private Sample sample(String owner, String... ids) {
        return new Sample(city.official(owner), List.of(ids), Stream.of("clerk-binjiang", "clerk-jiaoyu", "council-binjiang").map(city::official).toList());
    }
}
