package cn.yinxian.formation.model;

import static cn.yinxian.formation.model.FormationStatus.*;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.assembly.ElectionReport;
import cn.yinxian.formation.FormationId;
import cn.yinxian.register.BranchKind;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An application to form, adjust or dissolve a branch, from draft to register; each act guards the state it needs. */
public final class Formation {

    private final FormationState origin;
    private Proposal proposal;
    private Headcount headcount;
    private FormationStatus status;
    private @Nullable FormationStep returnedFrom;
    private @Nullable Submission submission;
    private @Nullable LocalDate decidedOn;
    private Leadership leadership;
    private @Nullable BranchCode branch;

    public Formation(FormationState state) {
        origin = state;
        proposal = state.proposal();
        headcount = state.headcount();
        status = state.status();
        returnedFrom = state.returnedFrom();
        submission = state.submission();
        decidedOn = state.decidedOn();
        leadership = new Leadership(state.elections(), state.appointees());
        branch = state.branch();
    }

    /** Throws if somebody has changed it since it was shown. */
    public void requireVersion(long seen) {
        if (seen != origin.version()) {
            throw Overtaken.byAnother();
        }
    }

    /** Replaces what is asked for; once in a case, matter and unit stay what they are. */
    public void revise(Proposal revised, Headcount counted) {
        require(DRAFT, RETURNED);
        if (status == RETURNED && !revised.isSameMatterAs(proposal)) {
            throw Refused.because(Refusal.of("action", "formation.fixed", "补正时不能更换事项和申请单位；需要更换的，请撤销后重新申请"));
        }
        proposal = revised;
        headcount = counted;
    }

    public void submit(Submission submitted) {
        require(DRAFT);
        proposal.requireAcceptable(submitted.assessment());
        submission = submitted;
        status = UNDER_REVIEW;
    }

    /**
     * Comes back from 补正; the way may be another one now.
     * @param straightBack whether the applicant wants to skip the steps that have agreed
     * @return the step it goes straight back to; null: step by step
     */
    public @Nullable FormationStep resubmit(Submission submitted, boolean straightBack) {
        require(RETURNED);
        proposal.requireAcceptable(submitted.assessment());
        boolean sameWay = submission().sameWayAs(submitted);
        submission = submitted;
        status = UNDER_REVIEW;
        return straightBack && sameWay && returnedFrom != FormationStep.CLERK_REVIEW ? returnedFrom : null;
    }

    /** A reviewing or consenting level has its say; when it agrees, nothing changes but the step. */
    public void review(FormationStep step, Verdict verdict) {
        require(UNDER_REVIEW);
        switch (verdict) {
            case AGREE -> {}
            case RETURN -> sendBack(step);
            case REFUSE -> refuse();
        }
    }

    public void sendBack(FormationStep from) {
        require(UNDER_REVIEW);
        status = RETURNED;
        returnedFrom = from;
    }

    /** The case goes back to an earlier step, on this side of the reply or on that. */
    public void turnBack(FormationStep step) {
        leadership = status == ELECTED ? leadership.reopened(false) : leadership;
        status = status.turnedBackTo(step);
    }

    public void refuse() {
        require(UNDER_REVIEW);
        status = REFUSED;
    }

    /** Before it is decided, the applicant withdraws it, or who decides ends it. */
    public void end(boolean byApplicant) {
        require(UNDER_REVIEW, RETURNED);
        status = byApplicant ? WITHDRAWN : TERMINATED;
    }

    public void approve(LocalDate on) {
        require(UNDER_REVIEW);
        decidedOn = on;
        status = establishment() == Establishment.NONE ? SETTLED : APPROVED;
    }

    /** The branch whose election is to be reported next. */
    public ElectedBranch nextElection() {
        require(APPROVED);
        return electionsDue().stream().findFirst().orElseThrow(Missing::new);
    }

    public void reportElection(ElectionReport report, List<Appointee> elected) {
        if (report.branch() != nextElection()) {
            throw Overtaken.byAnother();
        }
        leadership = leadership.elected(report, elected);
        status = hasMoreElections() ? status : ELECTED;
    }

    public boolean hasMoreElections() {
        return !electionsDue().isEmpty();
    }

    /** Everybody elected is approved or on record; a secretary the superior assigned instead stays what he is. */
    public void approveOfficers() {
        require(ELECTED);
        leadership = leadership.approved();
        status = SETTLED;
    }

    /** The superior assigns a secretary (确有必要时可以指派); whoever was elected stays in the committee, where there is one. */
    public void assignSecretary(ElectedBranch where, String memberCode, boolean committee) {
        require(ELECTED);
        leadership = leadership.withSecretary(where, memberCode, committee);
    }

    /** The secretaries are not approved: those elected act meanwhile, and the branches vote again. */
    public void refuseSecretaries(boolean acting) {
        require(ELECTED);
        leadership = leadership.reopened(acting);
        status = APPROVED;
    }

    public void appoint(List<Appointee> appointed) {
        require(APPROVED);
        leadership = leadership.appointed(appointed);
        status = SETTLED;
    }

    /** Every member of the branch that ends has a branch to go to. */
    public void arrange(List<MemberMove> moves) {
        require(APPROVED);
        long open = proposal.withMembers(moves).unarranged();
        if (open > 0) {
            throw Refused.because(Refusal.of(
                    "members", "members.targets", "还有 %d 名党员没有落实去向；每名党员都有接收支部后，方可办结撤销".formatted(open)));
        }
        proposal = proposal.withMembers(moves);
        status = SETTLED;
    }

    public void register(@Nullable BranchCode entered) {
        require(SETTLED);
        branch = entered;
        status = REGISTERED;
    }

    public Establishment establishment() {
        return Establishment.of(proposal.action(), proposal.kind());
    }

    public boolean isOwnedBy(OfficialId official) {
        return origin.applicant().equals(official);
    }

    public List<Appointee> appointeesOf(ElectedBranch where) {
        return leadership.of(where);
    }

    /** Day on which the election was held; the term begins with it. */
    public @Nullable LocalDate electedOn(ElectedBranch where) {
        return leadership.electedOn(where);
    }

    private Set<ElectedBranch> electionsDue() {
        return establishment() == Establishment.ELECTED ? leadership.electionsDue(proposal.kind() == BranchKind.SEPARATED) : Set.of();
    }

    private void require(FormationStatus... expected) {
        if (!List.of(expected).contains(status)) {
            throw Overtaken.byAnother();
        }
    }

    public FormationId id() {
        return origin.id();
    }

    public Proposal proposal() {
        return proposal;
    }

    public FormationStatus status() {
        return status;
    }

    /** @throws Missing while it is a draft */
    public Submission submission() {
        return Optional.ofNullable(submission).orElseThrow(Missing::new);
    }

    public CaseNumber caseNumber() {
        return submission().caseNumber();
    }

    public List<Appointee> appointees() {
        return leadership.appointees();
    }

    public long version() {
        return origin.version();
    }

    /** As it is to be kept now. */
    public FormationState state() {
        return new FormationState(
                origin.id(), origin.applicant(), origin.createdAt(), proposal, headcount, status, returnedFrom, submission,
                decidedOn, leadership.elections(), leadership.appointees(), branch, origin.version());
    }
}
