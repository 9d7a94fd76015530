package cn.yinxian.renewal.model;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The renewal of a branch's leading body, from the letter to the register; each act guards the state it needs. */
public final class Renewal {

    private final RenewalState origin;
    private RenewalStatus status;
    private @Nullable RenewalStep returnedFrom;
    private @Nullable Request request;
    private List<String> candidates;
    private List<Holder> holders;
    private @Nullable LocalDate electedOn;
    private boolean again;

    public Renewal(RenewalState state) {
        origin = state;
        status = state.status();
        returnedFrom = state.returnedFrom();
        request = state.request();
        candidates = state.candidates();
        holders = state.holders();
        electedOn = state.electedOn();
        again = state.again();
    }

    /**
     * Begins for a branch; {@code called}: the system begins it.
     *
     * @param asked what the branch asks for, where it begins the renewal itself; a by-election goes on to its candidates at once,
     *     the superior has its say when it vets them
     */
    public static Renewal begin(
            CaseNumber number, BranchCode branch, RenewalMatter matter, boolean called, Term term, @Nullable Request asked, Instant at) {
        var status = matter == RenewalMatter.BY_ELECTION ? RenewalStatus.AGREED : asked == null ? RenewalStatus.CALLED : statusOf(asked);
        return new Renewal(new RenewalState(
                number, branch, matter, called, term, status, null, asked, List.of(), List.of(), null, false, at, 0));
    }

    /** Throws if somebody has changed it since it was shown. */
    public void requireVersion(long seen) {
        if (seen != origin.version()) {
            throw Overtaken.byAnother();
        }
    }

    /** The branch asks, or asks again after a return. */
    public void request(Request asked) {
        require(RenewalStatus.CALLED, RenewalStatus.RETURNED);
        request = asked;
        status = statusOf(asked);
    }

    private static RenewalStatus statusOf(Request asked) {
        return asked.kind().isShift() ? RenewalStatus.SHIFT_REQUESTED : RenewalStatus.REQUESTED;
    }

    /** The superior replies to the 换届请示. */
    public void reply(Verdict verdict) {
        require(RenewalStatus.REQUESTED);
        settle(verdict, RenewalStep.REPLY, RenewalStatus.AGREED);
    }

    /** The superior decides on 延期 or 提前. @param beyondLimit whether the sum of shifts passes what it may grant */
    public void decideShift(Verdict verdict, boolean beyondLimit) {
        require(RenewalStatus.SHIFT_REQUESTED);
        settle(verdict, RenewalStep.DECIDE_SHIFT, beyondLimit ? RenewalStatus.SHIFT_BEYOND_LIMIT : agreedShift());
    }

    /** The city's Organisation Department grants what is beyond the limit, or not. */
    public void overrideShift(Verdict verdict) {
        require(RenewalStatus.SHIFT_BEYOND_LIMIT);
        settle(verdict, RenewalStep.OVERRIDE_SHIFT, agreedShift());
    }

    private RenewalStatus agreedShift() {
        return isEarly() ? RenewalStatus.AGREED : RenewalStatus.SHIFT_AGREED;
    }

    private void settle(Verdict verdict, RenewalStep step, RenewalStatus agreed) {
        returnedFrom = verdict == Verdict.AGREE ? null : step;
        status = verdict == Verdict.AGREE ? agreed : RenewalStatus.RETURNED;
    }

    /** The term in the register has been moved. */
    public void shifted() {
        require(RenewalStatus.SHIFT_AGREED);
        status = RenewalStatus.SHIFTED;
    }

    /** The branch proposes its candidates, in the order in which they are to stand on the ballot. */
    public void nominate(List<String> memberCodes) {
        require(RenewalStatus.AGREED);
        candidates = List.copyOf(memberCodes);
        status = RenewalStatus.NOMINATED;
    }

    public void vet(boolean agreed) {
        require(RenewalStatus.NOMINATED);
        status = agreed ? RenewalStatus.VETTED : RenewalStatus.AGREED;
    }

    /** The assembly has elected; heads among those elected still need the superior's approval. */
    public void elected(LocalDate on, List<Holder> elected) {
        require(RenewalStatus.VETTED);
        electedOn = on;
        holders = List.copyOf(elected);
        again = false;
        status = hasHeads() ? RenewalStatus.ELECTED : RenewalStatus.SETTLED;
    }

    public boolean hasHeads() {
        return holders.stream().anyMatch(Holder::isHead);
    }

    /** A new body is elected, or a head assigned; only approval and filing are still to come. */
    public boolean hasNewBody() {
        boolean reported = status == RenewalStatus.VETTED && electedOn != null && !again;
        return reported || status == RenewalStatus.ELECTED || status == RenewalStatus.SETTLED;
    }

    /** The heads elected are approved, the other members are on record. */
    public void approve() {
        require(RenewalStatus.ELECTED);
        status = RenewalStatus.SETTLED;
    }

    /** Before it approves, the superior assigns another secretary; the one elected stays a member where there is a {@code committee}. */
    public void assignSecretary(String memberCode, boolean committee) {
        require(RenewalStatus.ELECTED);
        holders = Holder.withAssignedSecretary(holders, memberCode, committee);
    }

    /** @param anew whether the branch has to vote again; else only the report is to be mended */
    public void reopen(boolean anew) {
        require(RenewalStatus.ELECTED);
        again = anew;
        status = RenewalStatus.VETTED;
    }

    /** The case goes back to an earlier step between the same two letters; what was reported or proposed stays to be mended. */
    public void turnBack(RenewalStep step) {
        status = status.turnedBackTo(step);
        returnedFrom = step == RenewalStep.AMEND ? returnedFrom : null;
        again = false;
    }

    public void assign(List<Holder> assigned) {
        require(RenewalStatus.CALLED);
        holders = List.copyOf(assigned);
        status = RenewalStatus.SETTLED;
    }

    public void entered() {
        require(RenewalStatus.SETTLED);
        status = RenewalStatus.ENTERED;
    }

    /** Nobody withdraws a renewal that the end of the term demands. */
    public void withdraw() {
        if (origin.called()) {
            throw Refused.because(Refusal.of("", "renewal.withdraw", "任期届满应当换届，不能撤销；确有困难的，可以请求延期"));
        }
        if (!isWithdrawable()) {
            throw Overtaken.byAnother();
        }
        status = RenewalStatus.WITHDRAWN;
    }

    public boolean isWithdrawable() {
        return !origin.called() && status.isOpen() && status != RenewalStatus.ELECTED && status != RenewalStatus.SETTLED;
    }

    /** The branch has ended. */
    public void cancel() {
        if (status.isOpen()) {
            status = RenewalStatus.CANCELLED;
        }
    }

    private void require(RenewalStatus... expected) {
        if (!List.of(expected).contains(status)) {
            throw Overtaken.byAnother();
        }
    }

    public boolean isEarly() {
        return request != null && request.kind() == RequestKind.EARLY;
    }

    public boolean isShift() {
        return request != null && request.kind().isShift();
    }

    /** @throws Missing before the branch has asked */
    public Request request() {
        return Optional.ofNullable(request).orElseThrow(Missing::new);
    }

    public CaseNumber number() {
        return origin.number();
    }

    public BranchCode branch() {
        return origin.branch();
    }

    public RenewalMatter matter() {
        return origin.matter();
    }

    public Term term() {
        return origin.term();
    }

    public RenewalStatus status() {
        return status;
    }

    public List<String> candidates() {
        return candidates;
    }

    public List<Holder> holders() {
        return holders;
    }

    public @Nullable LocalDate electedOn() {
        return electedOn;
    }

    /** As it is to be kept now. */
    public RenewalState state() {
        return new RenewalState(
                origin.number(), origin.branch(), origin.matter(), origin.called(), origin.term(), status, returnedFrom, request,
                candidates, holders, electedOn, again, origin.openedAt(), origin.version());
    }
}
