package cn.yinxian.council.motion.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.motion.MotionEvent;
import cn.yinxian.council.motion.MotionHistory;
import cn.yinxian.council.motion.model.MeetingDecision;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.document.Documents;
import cn.yinxian.document.Documents.Issued;
import cn.yinxian.document.Documents.Kind;
import cn.yinxian.shared.CaseNumber;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The notices and minutes of the meetings that had the motion on their agenda. */
@Component
class MeetingPapers implements MotionHistory {

    private final Motions motions;
    private final Documents documents;

    MeetingPapers(Motions motions, Documents documents) {
        this.motions = motions;
        this.documents = documents;
    }

    @Override
    public List<MotionEvent> of(CaseNumber motion) {
        var state = motions.require(motion).state();
        return Stream.concat(state.decisions().stream().map(MeetingDecision::meeting), Stream.ofNullable(state.course().meeting()))
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(meeting -> documents.of(meeting).stream())
                .map(MeetingPapers::event)
                .toList();
    }

    private static MotionEvent event(Issued issued) {
        var draft = issued.draft();
        return new MotionEvent(
                draft.date().atStartOfDay(WorkingCalendar.ZONE).toInstant(), draft.kind() == Kind.MINUTES ? "印发会议纪要" : "印发会议通知和议程",
                issued.number() + " " + draft.title(), "/council-meetings/" + draft.caseNumber() + "/documents/" + issued.id());
    }
}
