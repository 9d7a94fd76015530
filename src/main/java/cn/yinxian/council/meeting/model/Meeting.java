package cn.yinxian.council.meeting.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting of a council (协调议事会议), from its convening until every excerpt of its minutes is back with who brought the motion. */
public final class Meeting {

    private final MeetingState origin;
    private final List<Adjournment> missed;
    private MeetingPlan plan;
    private MeetingStatus status;
    private Agenda agenda;
    private @Nullable Attendance attendance;
    private @Nullable String minutes;
    private @Nullable OfficialId approvedBy;

    public Meeting(MeetingState state) {
        origin = state;
        missed = new ArrayList<>(state.missed());
        plan = state.plan();
        status = state.status();
        agenda = state.agenda();
        attendance = state.attendance();
        minutes = state.minutes();
        approvedBy = state.approvedBy();
    }

    public static Meeting convene(CaseNumber number, UnitCode council, int ordinal, MeetingPlan plan, Instant at) {
        return new Meeting(new MeetingState(
                number, council, ordinal, plan, MeetingStatus.PREPARING, Agenda.EMPTY, null, List.of(), null, null, at, 0));
    }

    public void requireVersion(long seen) {
        if (seen != origin.version()) {
            throw Overtaken.byAnother();
        }
    }

    public void put(NewItem item) {
        require(MeetingStatus.PREPARING);
        agenda = agenda.with(item, Lateness.IN_TIME);
    }

    public void arrange(List<Placing> placings) {
        require(MeetingStatus.PREPARING);
        agenda = agenda.arranged(placings);
    }

    public void move(int item, boolean up) {
        require(MeetingStatus.PREPARING);
        agenda = agenda.moved(item, up);
    }

    public void strike(int item) {
        require(MeetingStatus.PREPARING);
        agenda = agenda.without(item);
    }

    /** Its sponsor has withdrawn the motion: the item goes, unless it stands on a fixed agenda. @return whether it went */
    public boolean withdrawn(CaseNumber motion) {
        boolean open = status == MeetingStatus.PREPARING || status == MeetingStatus.SUBMITTED;
        var gone = agenda.find(motion).filter(item -> open || !item.isListed());
        gone.ifPresent(item -> agenda = agenda.without(item.id()));
        return gone.isPresent();
    }

    /** The agenda goes to the convener. */
    public void submit() {
        require(MeetingStatus.PREPARING);
        MeetingSteps.requireItems(agenda);
        status = MeetingStatus.SUBMITTED;
    }

    /** The convener fixes the agenda, or sends it back. */
    public void review(Verdict verdict, OfficialId by) {
        require(MeetingStatus.SUBMITTED);
        MeetingSteps.requireNoRefusal(verdict);
        if (verdict == Verdict.AGREE) {
            MeetingSteps.requireItems(agenda);
        }
        status = verdict == Verdict.AGREE ? MeetingStatus.FROZEN : MeetingStatus.PREPARING;
        approvedBy = verdict == Verdict.AGREE ? by : null;
    }

    /** A late item (临时议题): after the agenda is fixed, only the convener can let it in. */
    public void proposeLate(NewItem item) {
        require(MeetingStatus.FROZEN);
        agenda = agenda.with(item, Lateness.AWAITING);
    }

    /** The convener lets a late item in, at the end of the agenda, or does not: then it is gone. */
    public void answerLate(int item, boolean accepted) {
        require(MeetingStatus.FROZEN);
        if (agenda.require(item).isListed()) {
            throw Overtaken.byAnother();
        }
        agenda = accepted ? agenda.changed(item, AgendaItem::accepted) : agenda.without(item);
    }

    public void record(Attendance came) {
        require(MeetingStatus.FROZEN);
        came.check();
        attendance = came;
    }

    /** An item is decided once, by those who are there and enough of them. */
    public void decide(int id, ItemRuling ruling, SittingRules rules, Instant at) {
        require(MeetingStatus.FROZEN);
        var item = agenda.require(id);
        if (item.isDecided()) {
            throw MeetingSteps.decidedAlready(item);
        }
        if (!item.isListed()) {
            throw MeetingSteps.awaiting(item);
        }
        var came = requireAttendance();
        var refusals = ruling.refusals(item.content().major(), came, rules);
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        agenda = agenda.changed(id, one -> one.decided(ruling.decided(came.present(), at)));
    }

    /** Too few have come: it is held again soon. What has been decided stands. @param latest the last day allowed, so many working days ahead */
    public void adjourn(LocalDate newDay, LocalTime newTime, SittingRules rules, LocalDate latest, int workingDays) {
        require(MeetingStatus.FROZEN);
        var came = requireAttendance();
        if (came.meets(rules.quorum())) {
            throw MeetingSteps.held(came, rules.quorum());
        }
        if (!newDay.isAfter(plan.day())) {
            throw MeetingSteps.notLater();
        }
        if (newDay.isAfter(latest)) {
            throw MeetingSteps.tooLate(latest, workingDays);
        }
        missed.add(new Adjournment(plan.day(), came.members(), came.present(), newDay));
        plan = plan.on(newDay, newTime);
        attendance = null;
    }

    /** The meeting is over: every item has been decided. */
    public void finish() {
        require(MeetingStatus.FROZEN);
        requireAttendance();
        agenda.awaiting().stream().findFirst().ifPresent(item -> {
            throw MeetingSteps.awaiting(item);
        });
        agenda.current().ifPresent(item -> {
            throw MeetingSteps.undecided(agenda, item);
        });
        status = MeetingStatus.HELD;
    }

    /** The minutes as they stand, not yet for signature; once signed they are never drafted anew. */
    public void write(String text) {
        require(MeetingStatus.HELD);
        minutes = text;
    }

    /** The minutes go to the convener. */
    public void submitMinutes(String text) {
        write(text);
        var missing = MinutesText.missing(agenda, text);
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
        status = MeetingStatus.DRAFTED;
    }

    /** The convener signs the minutes, or sends them back. */
    public void sign(Verdict verdict) {
        require(MeetingStatus.DRAFTED);
        MeetingSteps.requireNoRefusal(verdict);
        status = verdict == Verdict.AGREE ? MeetingStatus.SIGNED : MeetingStatus.HELD;
    }

    /** The excerpt about an item has gone back to who brought its motion. */
    public void excerptReturned(int item) {
        require(MeetingStatus.SIGNED);
        agenda = agenda.changed(item, AgendaItem::sentBack);
    }

    /** @throws Refused while an excerpt is missing */
    public void close() {
        require(MeetingStatus.SIGNED);
        agenda.listed().stream().filter(item -> item.motion() != null && !item.returned()).findFirst().ifPresent(item -> {
            throw MeetingSteps.notReturned(item);
        });
        status = MeetingStatus.CLOSED;
    }

    /** The step before, taken back or returned: what was typed stays. */
    public void turnBack(boolean toSecretary) {
        boolean early = status == MeetingStatus.PREPARING || status == MeetingStatus.SUBMITTED;
        require(toSecretary
                ? early ? MeetingStatus.SUBMITTED : MeetingStatus.DRAFTED
                : early ? MeetingStatus.PREPARING : MeetingStatus.HELD);
        status = toSecretary
                ? early ? MeetingStatus.PREPARING : MeetingStatus.HELD
                : early ? MeetingStatus.SUBMITTED : MeetingStatus.DRAFTED;
    }

    /** Called off: nothing has been decided yet. */
    public void cancel() {
        status = MeetingStatus.CANCELLED;
    }

    private Attendance requireAttendance() {
        if (attendance == null) {
            throw MeetingSteps.noAttendance();
        }
        return attendance;
    }

    private void require(MeetingStatus expected) {
        if (status != expected) {
            throw Overtaken.byAnother();
        }
    }

    public MeetingState state() {
        return new MeetingState(
                origin.number(), origin.council(), origin.ordinal(), plan, status, agenda, attendance, missed, minutes, approvedBy,
                origin.convenedAt(), origin.version());
    }
}
