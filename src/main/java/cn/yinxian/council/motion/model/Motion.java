package cn.yinxian.council.motion.model;

import cn.yinxian.council.motion.MotionCall;
import cn.yinxian.council.motion.model.MotionState.Course;
import cn.yinxian.council.motion.model.MotionState.Timing;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A motion (议题) from its first draft until what was decided on it is done. */
public final class Motion {

    private static final Set<MotionStatus> WITHDRAWABLE = EnumSet.of(
            MotionStatus.LATE, MotionStatus.SCREENING, MotionStatus.RETURNED, MotionStatus.REDIRECTED, MotionStatus.ACCEPTED, MotionStatus.ON_AGENDA);

    private final MotionState origin;
    private @Nullable CaseNumber number;
    private UnitCode council;
    private MotionPaper paper;
    private MotionStatus status;
    private Timing timing;
    private Course course;
    private final List<MeetingDecision> decisions;

    public Motion(MotionState state) {
        origin = state;
        number = state.number();
        council = state.council();
        paper = state.paper();
        status = state.status();
        timing = state.timing();
        course = state.course();
        decisions = new ArrayList<>(state.decisions());
    }

    public void requireVersion(long seen) {
        if (seen != origin.version()) {
            throw Overtaken.byAnother();
        }
    }

    /** A draft is written further, for whichever council. */
    public void revise(UnitCode place, MotionPaper written) {
        requireDraft();
        council = place;
        paper = written;
    }

    /**
     * @param call the council's open call; null where none is open: then it waits for the next meeting
     * @throws Refused naming everything that is missing
     */
    public void submit(CaseNumber given, Instant at, LocalDate day, @Nullable MotionCall call) {
        requireDraft();
        paper.requireComplete();
        number = given;
        boolean late = call != null && call.isLate(day);
        timing = new Timing(at, late ? call.meeting() : null, null);
        status = late ? MotionStatus.LATE : MotionStatus.SCREENING;
    }

    /** The convener lets a late motion on this agenda, or keeps it for the next. */
    public void consent(boolean agreed) {
        require(MotionStatus.LATE);
        timing = new Timing(timing.submittedAt(), timing.lateFor(), agreed);
        status = MotionStatus.SCREENING;
    }

    /** @param heard opinions the office has obtained meanwhile */
    public void accept(boolean major, List<UnitOpinion> heard) {
        require(MotionStatus.SCREENING);
        paper = paper.heard(heard);
        course = course.accepted(major);
        status = MotionStatus.ACCEPTED;
    }

    public void sendBack() {
        require(MotionStatus.SCREENING);
        status = MotionStatus.RETURNED;
    }

    public void merge(Motion principal) {
        require(MotionStatus.SCREENING);
        var other = principal.state();
        if (other.id() == origin.id() || !other.status().isUndecided() || !other.council().equals(council)) {
            throw Refused.because(Refusal.of("principal", "council.motion.principal", "只能并入本会议尚未作出决定的其他议题"));
        }
        course = course.mergedInto(other.caseNumber());
        status = MotionStatus.MERGED;
    }

    public void redirect(UnitCode unit) {
        require(MotionStatus.SCREENING);
        course = course.redirectedTo(unit, null);
        status = MotionStatus.REDIRECTED;
    }

    /** Raised to the city, or passed down to a district: the other council's office screens it, and no closing day is counted. */
    public void move(UnitCode to) {
        require(MotionStatus.SCREENING);
        council = to;
        timing = new Timing(timing.submittedAt(), null, null);
    }

    public void amend(MotionPaper written) {
        require(MotionStatus.RETURNED);
        written.requireComplete();
        paper = written;
        status = MotionStatus.SCREENING;
    }

    public void answer(String text) {
        require(MotionStatus.REDIRECTED);
        course = course.redirectedTo(Objects.requireNonNull(course.redirectedTo()), text);
        status = MotionStatus.ANSWERED;
    }

    /** Empty where its sponsor may still withdraw it. */
    public Optional<String> whyNotWithdrawn() {
        if (WITHDRAWABLE.contains(status)) {
            return Optional.empty();
        }
        return Optional.of(status == MotionStatus.FROZEN
                ? "议程已经确定，申报单位不能自行撤销；确需撤下的，请与会议秘书联系"
                : "这件议题已有结果，不能再撤销");
    }

    public void withdraw() {
        requireOpen();
        status = MotionStatus.WITHDRAWN;
    }

    /** Ended by who decides cases of the sponsor. */
    public void terminate() {
        requireOpen();
        status = MotionStatus.TERMINATED;
    }

    public void place(CaseNumber meeting) {
        if (status == MotionStatus.WITHDRAWN) {
            throw refused("“%s”刚刚由申报单位撤销，不能列入议程".formatted(paper.title()));
        }
        if (course.meeting() != null) {
            throw refused("“%s”已列入会议（%s）的议程".formatted(paper.title(), course.meeting()));
        }
        if (status != MotionStatus.ACCEPTED) {
            throw refused("“%s”不在议题建议中，不能列入议程".formatted(paper.title()));
        }
        if (meeting.equals(timing.keptFrom())) {
            throw refused("“%s”逾期申报，召集人未同意列入本次会议".formatted(paper.title()));
        }
        course = course.on(meeting);
        status = MotionStatus.ON_AGENDA;
    }

    /** Nothing happens if it does not stand there. */
    public void release(CaseNumber meeting) {
        if (meeting.equals(course.meeting())) {
            course = course.on(null);
            status = MotionStatus.ACCEPTED;
        }
    }

    public void settle(CaseNumber meeting) {
        requireOn(meeting);
        status = MotionStatus.FROZEN;
    }

    /** The excerpt of the signed minutes has come back. */
    public void decide(MeetingDecision taken) {
        requireOn(taken.meeting());
        decisions.add(taken);
        course = course.on(null);
        status = switch (taken.decision()) {
            case ADOPTED, ADOPTED_IN_PRINCIPLE, ADOPTED_AS_AMENDED -> MotionStatus.ADOPTED;
            case DEFERRED -> MotionStatus.ACCEPTED;
            case RETURNED -> MotionStatus.RETURNED;
            case REJECTED -> MotionStatus.REJECTED;
        };
    }

    public void split(boolean withItems) {
        require(MotionStatus.ADOPTED);
        status = withItems ? MotionStatus.IN_EXECUTION : MotionStatus.CLOSED;
    }

    public void closeOut() {
        require(MotionStatus.IN_EXECUTION);
        status = MotionStatus.CLOSED;
    }

    /** The token goes back to an earlier step (取回, 退回): as if it had waited there. */
    public void turnBack(MotionStatus to) {
        if (!status.isUndecided() && status != MotionStatus.REDIRECTED || course.meeting() != null) {
            throw refused("议题已列入议程或者已有结果，不能退回、取回");
        }
        status = to;
    }

    public MotionStatus status() {
        return status;
    }

    public MotionState state() {
        return new MotionState(
                origin.id(), number, council, origin.sponsor(), paper, status, timing, course, decisions, origin.createdAt(), origin.version());
    }

    private void requireOpen() {
        whyNotWithdrawn().ifPresent(sentence -> {
            throw refused(sentence);
        });
        course = course.on(null);
    }

    private void requireOn(CaseNumber meeting) {
        if (!meeting.equals(course.meeting())) {
            throw refused("“%s”已经撤销或者移出，不在本次会议的议程上".formatted(paper.title()));
        }
    }

    public void requireDraft() {
        if (status != MotionStatus.DRAFT) {
            throw new Overtaken("这份议题已经提交，编号 " + Objects.requireNonNull(number) + "。", "/motions/" + number);
        }
    }

    private void require(MotionStatus expected) {
        if (status != expected) {
            throw Overtaken.byAnother();
        }
    }

    private static Refused refused(String sentence) {
        return Refused.because(Refusal.of("", "council.motion.state", sentence));
    }
}
