package cn.yinxian.council.motion.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.body.Councils;
import cn.yinxian.council.motion.model.Calls;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits a draft; after the closing day of an open call it is late, and the convener is asked first. */
@Service
@Transactional
public class SubmitMotion {

    private final MotionDoor door;
    private final Motions motions;
    private final Councils councils;
    private final Calls calls;
    private final MotionWorkflow workflow;
    private final Clock clock;

    SubmitMotion(MotionDoor door, Motions motions, Councils councils, Calls calls, MotionWorkflow workflow, Clock clock) {
        this.door = door;
        this.motions = motions;
        this.councils = councils;
        this.calls = calls;
        this.workflow = workflow;
        this.clock = clock;
    }

    public record Command(long id, long seenVersion, CurrentOfficial by) {}

    public CaseNumber submit(Command command) {
        var motion = door.draft(command.id(), command.by());
        motion.requireDraft();
        motion.requireVersion(command.seenVersion());
        var place = motion.state().council();
        door.place(place + "/" + motion.state().sponsor().group(), command.by());
        var council = councils.require(place);
        var now = clock.instant();
        motion.submit(workflow.number(), now, WorkingCalendar.dayOf(now), calls.openOf(place).orElse(null));
        motions.update(motion);
        workflow.submitted(motion.state(), council, command.by());
        return motion.state().caseNumber();
    }
}
