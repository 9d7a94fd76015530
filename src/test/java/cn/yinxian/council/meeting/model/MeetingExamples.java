package cn.yinxian.council.meeting.model;

import cn.yinxian.council.motion.Decision;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Meetings for tests: ten member units, one half makes a quorum, two thirds for items of weight. */
public final class MeetingExamples {

    public static final SittingRules RULES = new SittingRules(new Share(1, 2), new Share(2, 3), new Share(1, 2));
    public static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    public static final LocalDate LATEST = LocalDate.of(2026, 12, 17);
    public static final LocalTime TIME = LocalTime.of(9, 30);
    public static final Instant NOW = Instant.parse("2026-12-03T02:00:00Z");
    public static final int MEMBERS = 10;
    public static final OfficialId CONVENER = OfficialId.of("convener");

    private MeetingExamples() {}

    public static Meeting convened() {
        return Meeting.convene(
                CaseNumber.of("CM-2026-00001"), UnitCode.of("990100"), 3,
                new MeetingPlan(DAY, TIME, "市委老干部局三楼会议室", LocalDate.of(2026, 11, 13)), NOW);
    }

    public static NewItem item(int number, boolean major) {
        return new NewItem(CaseNumber.of("MO-2026-%05d".formatted(number)), "关于第%d件事的议题".formatted(number), "市民政局", major);
    }

    /** With so many items on a fixed agenda, the first of weight. */
    public static Meeting frozen(int items) {
        var meeting = convened();
        IntStream.rangeClosed(1, items).forEach(number -> meeting.put(item(number, number == 1)));
        meeting.submit();
        meeting.review(Verdict.AGREE, CONVENER);
        return meeting;
    }

    /** In session, so many of ten being there. */
    public static Meeting inSession(int items, int present) {
        var meeting = frozen(items);
        meeting.record(attendance(present));
        return meeting;
    }

    public static Attendance attendance(int present) {
        return new Attendance("李正", IntStream.range(0, MEMBERS).mapToObj(index -> index < present
                ? new Attendee(unit(index), "第%d局".formatted(index), Presence.PRESENT, "张%d".formatted(index), "")
                : new Attendee(unit(index), "第%d局".formatted(index), Presence.EXCUSED, "", "书面意见：同意。")).toList(), "市统计局 王五");
    }

    public static UnitCode unit(int index) {
        return UnitCode.of("990100-%03d".formatted(index));
    }

    public static ItemRuling ruling(Decision decision, @Nullable Votes votes) {
        return new ItemRuling(decision, "同意，由市民政局牵头落实。", votes, List.of());
    }

    /** Over, every item adopted. */
    public static Meeting held(int items) {
        var meeting = inSession(items, 8);
        meeting.state().agenda().listed().forEach(one -> meeting.decide(one.id(), ruling(Decision.ADOPTED, null), RULES, NOW));
        meeting.finish();
        return meeting;
    }
}
