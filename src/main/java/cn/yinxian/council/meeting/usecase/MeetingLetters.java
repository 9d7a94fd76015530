package cn.yinxian.council.meeting.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.body.Council;
import cn.yinxian.council.meeting.model.MeetingState;
import cn.yinxian.council.meeting.model.MeetingWording;
import cn.yinxian.council.meeting.model.MinutesText;
import cn.yinxian.document.Documents;
import cn.yinxian.document.Documents.Draft;
import cn.yinxian.document.Documents.Issued;
import cn.yinxian.document.Documents.Kind;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.OfficialId;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 会议通知 and 纪要: numbered, each in a series of its own. */
@Component
class MeetingLetters {

    private static final String MEMBERS = "各成员单位";

    private final Documents documents;
    private final Units units;
    private final Clock clock;

    MeetingLetters(Documents documents, Units units, Clock clock) {
        this.documents = documents;
        this.units = units;
        this.clock = clock;
    }

    Issued notice(MeetingState meeting, Council council) {
        var wording = new MeetingWording(meeting, council.name());
        return issue(meeting, council, Kind.NOTICE, "协", wording.noticeTitle(), wording.notice());
    }

    Issued minutes(MeetingState meeting, Council council) {
        var attendance = Objects.requireNonNull(meeting.attendance());
        var body = Arrays.stream(Objects.requireNonNull(meeting.minutes()).split("\\R"));
        var paragraphs = Stream.concat(body, MinutesText.roster(attendance).stream()).toList();
        return issue(meeting, council, Kind.MINUTES, "协纪", new MeetingWording(meeting, council.name()).minutesTitle(), paragraphs);
    }

    private Issued issue(MeetingState meeting, Council council, Kind kind, String mark, String title, List<String> paragraphs) {
        OfficialId by = Objects.requireNonNull(meeting.approvedBy());
        return documents.issue(
                new Draft(
                        meeting.number(), kind, council.place(), council.name(), units.signatureOf(council.place()).docMark() + mark, title,
                        MEMBERS, paragraphs, WorkingCalendar.dayOf(clock.instant()), null),
                by);
    }
}
