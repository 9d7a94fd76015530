package cn.yinxian.selection.round.model;

import cn.yinxian.selection.round.PhaseDays;
import cn.yinxian.selection.round.RoundMode;
import cn.yinxian.selection.round.RoundState;
import cn.yinxian.selection.round.model.RoundSheet.Extension;
import cn.yinxian.selection.round.model.RoundSheet.RoundCalendar;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A round of a selection, from its draft to its end. Its plan is fixed from its publication on. */
public final class Round {

    private final RoundSheet origin;
    private @Nullable CaseNumber number;
    private RoundPlan plan;
    private RoundMode mode;
    private RoundState state;
    private @Nullable OfficialId approvedBy;
    private @Nullable RoundCalendar calendar;

    public Round(RoundSheet sheet) {
        origin = sheet;
        number = sheet.number();
        plan = sheet.plan();
        mode = sheet.mode();
        state = sheet.state();
        approvedBy = sheet.approvedBy();
        calendar = sheet.calendar();
    }

    public void requireVersion(long seen) {
        if (seen != origin.version()) {
            throw Overtaken.byAnother();
        }
    }

    public void requireDraft() {
        if (state != RoundState.DRAFT) {
            throw new Overtaken("这份方案已经送审，编号 " + Objects.requireNonNull(number) + "。", "/selections/" + number);
        }
    }

    public void revise(RoundPlan written, RoundMode asRuled) {
        requireDraft();
        plan = written;
        mode = asRuled;
    }

    /** @throws Refused with everything that is not in order yet */
    public void submit(CaseNumber given, int thisYear) {
        requireDraft();
        plan.requireComplete(thisYear);
        number = given;
        state = first();
    }

    /** 组织部意见. */
    public void advise(Verdict verdict) {
        require(RoundState.OPINION);
        state = verdict == Verdict.AGREE ? RoundState.APPROVING : RoundState.RETURNED;
    }

    public void decide(Verdict verdict, OfficialId by) {
        require(RoundState.APPROVING);
        approvedBy = verdict == Verdict.AGREE ? by : null;
        state = switch (verdict) {
            case AGREE -> RoundState.APPROVING;
            case RETURN -> RoundState.RETURNED;
            case REFUSE -> RoundState.REFUSED;
        };
    }

    public void amend(RoundPlan written, RoundMode asRuled, int thisYear) {
        require(RoundState.RETURNED);
        written.requireComplete(thisYear);
        plan = written;
        mode = asRuled;
        state = first();
    }

    /** @param phases with their days, in order */
    public void publish(LocalDate day, List<PhaseDays> phases) {
        require(RoundState.APPROVING);
        calendar = new RoundCalendar(day, phases, null);
        state = RoundState.CALLING;
    }

    /** @param moved the calendar with the later end of the call */
    public void extend(LocalDate today, List<PhaseDays> moved, String why) {
        if (state != RoundState.CALLING) {
            throw refused("申报已经截止，不能再延期");
        }
        var old = Objects.requireNonNull(calendar);
        if (old.extension() != null) {
            throw refused("申报期限已经延长过一次，不能再延");
        }
        var changed = new RoundCalendar(old.publishedOn(), moved, new Extension(old.callEndsOn(), why));
        if (!changed.callEndsOn().isAfter(old.callEndsOn()) || today.isAfter(old.callEndsOn())) {
            throw Refused.because(Refusal.of("workdays", "selection.extend", "延长的天数应当是 1 至 20 个工作日，并在截止日以前决定"));
        }
        calendar = changed;
    }

    public void closeCall() {
        require(RoundState.CALLING);
        state = RoundState.RANKING;
    }

    /** Steps of the areas above. */
    public void reach(RoundState next) {
        if (!state.isRunning() || next.ordinal() < state.ordinal() || !next.isPublished()) {
            throw Overtaken.byAnother();
        }
        state = next;
    }

    public void terminate() {
        state = RoundState.TERMINATED;
    }

    /** The token goes back to an earlier step before the publication. */
    public void turnBack(RoundState to) {
        if (state.isPublished()) {
            throw refused("通知已经发布，不能退回、取回");
        }
        state = to;
    }

    public RoundSheet sheet() {
        return new RoundSheet(
                origin.id(), number, origin.owner(), plan, mode, state, approvedBy, calendar, origin.createdAt(), origin.version());
    }

    private RoundState first() {
        return mode == RoundMode.HONOUR ? RoundState.OPINION : RoundState.APPROVING;
    }

    private void require(RoundState expected) {
        if (state != expected) {
            throw Overtaken.byAnother();
        }
    }

    private static Refused refused(String sentence) {
        return Refused.because(Refusal.of("", "selection.round.state", sentence));
    }
}
