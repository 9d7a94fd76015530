package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.body.Council;
import cn.yinxian.council.meeting.model.Meeting;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What a meeting needs of the engine, in our words; each act is told after the meeting has been kept. */
public interface MeetingWorkflow {

    CaseNumber number();

    /** Opens the case. @param agendaDue by when the agenda goes to the convener */
    void convened(Meeting meeting, Council council, LocalDate agendaDue, CurrentOfficial by);

    OpenTask takeAgenda(TaskRef task, CurrentOfficial by);

    OpenTask takeReview(TaskRef task, CurrentOfficial by);

    /** The meeting is in session, or waited for. */
    OpenTask takeSitting(TaskRef task, CurrentOfficial by);

    OpenTask takeMinutes(TaskRef task, CurrentOfficial by);

    OpenTask takeSignature(TaskRef task, CurrentOfficial by);

    void agendaSubmitted(OpenTask task, Meeting meeting);

    void reviewed(OpenTask task, Verdict verdict, @Nullable String opinion, Meeting meeting);

    /** The notice has gone out: the members may read the case, and the meeting is due on its day. */
    void announced(Meeting meeting, Collection<String> readers);

    void held(OpenTask task, Meeting meeting);

    void adjourned(OpenTask task, Meeting meeting);

    void minutesSubmitted(OpenTask task, Meeting meeting);

    void signed(OpenTask task, Verdict verdict, @Nullable String opinion, Meeting meeting);

    /** The state of the case follows that of the meeting. */
    void mark(Meeting meeting);

    /** Id of the process. */
    String process();

    /** The steps to which what went to the convener comes back. */
    TaskKey agendaKey();

    TaskKey minutesKey();

    TaskKey reviewKey();

    TaskKey signatureKey();
}
