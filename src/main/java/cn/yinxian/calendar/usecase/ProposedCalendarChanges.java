package cn.yinxian.calendar.usecase;

import cn.yinxian.calendar.CalendarChange;
import cn.yinxian.calendar.CalendarChange.Extent;
import cn.yinxian.calendar.CalendarChanges;
import cn.yinxian.calendar.DayChange;
import cn.yinxian.calendar.DayCorrection;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.calendar.model.AppliedDays;
import cn.yinxian.calendar.model.ArrangedDays;
import cn.yinxian.calendar.model.Arrangement;
import cn.yinxian.calendar.model.Changes;
import cn.yinxian.calendar.model.DayDifferences;
import cn.yinxian.calendar.notice.NoticeReader;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps proposals and makes them the calendar. Writes no audit rows: the administration above records the act. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class ProposedCalendarChanges implements CalendarChanges {

    private static final String OVERTAKEN = "工作日历刚刚被他人调整，这份预览已不作准。请重新导入或更正，再看一次预览。";

    private final ArrangedDays days;
    private final Changes changes;
    private final NoticeReader reader;
    private final Clock clock;

    ProposedCalendarChanges(ArrangedDays days, Changes changes, NoticeReader reader, Clock clock) {
        this.days = days;
        this.changes = changes;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public CalendarChange proposeYear(int year, byte[] file, OfficialId by) {
        var notice = reader.read(year, file);
        long version = days.version();
        var differences = new DayDifferences(days.all());
        var contradicting = differences.contradicting(notice.days());
        if (!contradicting.isEmpty()) {
            throw new Refused(contradicting.stream()
                    .map(day -> refusal("file", "%s 与 %d 年的安排相矛盾，那里列为%s".formatted(
                            day.day(), day.noticeYear(), day.isWorkday() ? "调休上班" : "放假")))
                    .toList());
        }
        var changed = differences.to(year, notice.days());
        if (changed.isEmpty()) {
            throw Refused.because(refusal("file", year + " 年的安排与文件完全一致，无须导入"));
        }
        return add(Extent.YEAR, year, year + "年节假日安排", notice.source(), null, version, by, changed);
    }

    @Override
    public CalendarChange proposeDay(DayCorrection correction, OfficialId by) {
        long version = days.version();
        var day = correction.day();
        var before = new DayDifferences(days.all()).kindOf(day);
        CorrectionRules.check(correction, before, WorkingCalendar.dayOf(clock.instant()));
        String title = "%d年%d月%d日调休更正".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return add(Extent.DAY, day.getYear(), title, correction.source(), correction.reason(), version, by,
                List.of(new DayChange(day, before, correction.kind(), correction.name().strip())));
    }

    @Override
    public CalendarChange require(long id, OfficialId reader) {
        return changes.find(id)
                .filter(change -> change.isConfirmed() || change.by().equals(reader))
                .orElseThrow(Missing::new);
    }

    @Override
    public WorkingCalendar calendarWith(CalendarChange proposal) {
        if (days.version() != proposal.baseVersion()) {
            throw new Overtaken(OVERTAKEN);
        }
        var after = AppliedDays.of(days.all(), proposal);
        return new ArrangedCalendar(proposal.baseVersion() + 1, Arrangement.of(after));
    }

    @Override
    public CalendarChange confirm(long id, OfficialId by) {
        var proposal = changes.find(id).filter(change -> change.by().equals(by)).orElseThrow(Missing::new);
        if (proposal.isConfirmed() || !days.apply(proposal)) {
            throw new Overtaken(OVERTAKEN);
        }
        var confirmed = proposal.confirmed(proposal.baseVersion() + 1, clock.instant());
        if (!changes.confirm(confirmed)) {
            throw new Overtaken(OVERTAKEN);
        }
        return confirmed;
    }

    private CalendarChange add(
            Extent extent, int year, String title, String source, @Nullable String reason, long version, OfficialId by,
            List<DayChange> changed) {
        changes.dropProposalsOf(by);
        return changes.add(new CalendarChange(
                0, extent, year, title, source, reason, version, by, clock.instant(), null, null, changed));
    }

    private static Refusal refusal(String field, String sentence) {
        return Refusal.of(field, "calendar.change", sentence);
    }
}
