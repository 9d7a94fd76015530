package cn.yinxian.council.meeting.process;

import static cn.yinxian.council.meeting.process.CouncilMeetingProcess.KEY;

import cn.yinxian.council.body.Council;
import cn.yinxian.council.meeting.model.Meeting;
import cn.yinxian.council.meeting.model.MeetingWording;
import cn.yinxian.council.meeting.process.CouncilMeetingProcess.Sitting;
import cn.yinxian.council.meeting.usecase.MeetingWorkflow;
import cn.yinxian.deadline.Deadlines;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.CaseStatus;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.NewCase;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskActions;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Verb;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves the token of council-meeting. */
@Component
class EngineMeetingWorkflow implements MeetingWorkflow {

    private final Cases cases;
    private final TaskActions tasks;
    private final Deadlines deadlines;
    private final Units units;

    EngineMeetingWorkflow(Cases cases, TaskActions tasks, Deadlines deadlines, Units units) {
        this.cases = cases;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.units = units;
    }

    @Override
    public CaseNumber number() {
        return cases.number(KEY);
    }

    @Override
    public void convened(Meeting meeting, Council council, LocalDate agendaDue, CurrentOfficial by) {
        var state = meeting.state();
        deadlines.openUntil("case:" + state.number(), CouncilMeetingProcess.AGENDA_DUE, agendaDue);
        cases.start(
                new NewCase(
                        state.number(), KEY, new MeetingWording(state, council.name()).name(), "council:" + council.place(),
                        units.require(council.place()), by, council.secretary()),
                CouncilMeetingProcess.SECRETARY_GROUP.is(council.secretary()), CouncilMeetingProcess.CONVENER_GROUP.is(council.convener()));
        mark(meeting);
    }

    @Override
    public OpenTask takeAgenda(TaskRef task, CurrentOfficial by) {
        return tasks.take(task, CouncilMeetingProcess.PREPARE_AGENDA, by);
    }

    @Override
    public OpenTask takeReview(TaskRef task, CurrentOfficial by) {
        return tasks.take(task, CouncilMeetingProcess.FREEZE_AGENDA, by);
    }

    @Override
    public OpenTask takeSitting(TaskRef task, CurrentOfficial by) {
        return tasks.take(task, CouncilMeetingProcess.HOLD_MEETING, by);
    }

    @Override
    public OpenTask takeMinutes(TaskRef task, CurrentOfficial by) {
        return tasks.take(task, CouncilMeetingProcess.DRAFT_MINUTES, by);
    }

    @Override
    public OpenTask takeSignature(TaskRef task, CurrentOfficial by) {
        return tasks.take(task, CouncilMeetingProcess.SIGN_MINUTES, by);
    }

    @Override
    public void agendaSubmitted(OpenTask task, Meeting meeting) {
        mark(meeting);
        tasks.complete(task, Verb.SUBMIT_AGENDA, null);
    }

    @Override
    public void reviewed(OpenTask task, Verdict verdict, @Nullable String opinion, Meeting meeting) {
        mark(meeting);
        tasks.decide(task, verdict, opinion, List.of(), CouncilMeetingProcess.AGENDA_VERDICT.is(verdict));
    }

    @Override
    public void announced(Meeting meeting, Collection<String> readers) {
        var state = meeting.state();
        cases.admit(state.number(), readers);
        deadlines.openUntil("case:" + state.number(), CouncilMeetingProcess.MEETING_DUE, state.plan().day());
    }

    @Override
    public void held(OpenTask task, Meeting meeting) {
        mark(meeting);
        tasks.complete(task, Verb.HOLD_MEETING, null, CouncilMeetingProcess.SITTING.is(Sitting.HELD));
    }

    @Override
    public void adjourned(OpenTask task, Meeting meeting) {
        mark(meeting);
        tasks.complete(task, Verb.ADJOURN, null, CouncilMeetingProcess.SITTING.is(Sitting.ADJOURNED));
    }

    @Override
    public void minutesSubmitted(OpenTask task, Meeting meeting) {
        mark(meeting);
        tasks.complete(task, Verb.SUBMIT_MINUTES, null);
    }

    @Override
    public void signed(OpenTask task, Verdict verdict, @Nullable String opinion, Meeting meeting) {
        mark(meeting);
        tasks.decide(task, verdict, opinion, List.of(), CouncilMeetingProcess.MINUTES_VERDICT.is(verdict));
    }

    @Override
    public String process() {
        return KEY.id();
    }

    @Override
    public TaskKey agendaKey() {
        return CouncilMeetingProcess.PREPARE_AGENDA;
    }

    @Override
    public TaskKey reviewKey() {
        return CouncilMeetingProcess.FREEZE_AGENDA;
    }

    @Override
    public TaskKey minutesKey() {
        return CouncilMeetingProcess.DRAFT_MINUTES;
    }

    @Override
    public TaskKey signatureKey() {
        return CouncilMeetingProcess.SIGN_MINUTES;
    }

    @Override
    public void mark(Meeting meeting) {
        var status = switch (meeting.state().status()) {
            case PREPARING, SUBMITTED -> CaseStatus.UNDER_REVIEW;
            case FROZEN, HELD, DRAFTED, SIGNED -> CaseStatus.IN_EXECUTION;
            case CLOSED -> CaseStatus.CLOSED;
            case CANCELLED -> CaseStatus.TERMINATED;
        };
        cases.mark(meeting.state().number(), status);
    }
}
