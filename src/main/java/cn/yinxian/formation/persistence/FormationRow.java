package cn.yinxian.formation.persistence;

import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.Assessment;
import cn.yinxian.formation.model.BodyNature;
import cn.yinxian.formation.model.Decider;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.FormationState;
import cn.yinxian.formation.model.FormationStatus;
import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.model.Headcount;
import cn.yinxian.formation.model.Initiative;
import cn.yinxian.formation.model.LeadingBody;
import cn.yinxian.formation.model.MemberMove;
import cn.yinxian.formation.model.PartnerUnit;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.model.Submission;
import cn.yinxian.register.BranchKind;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of {@code formation}. */
record FormationRow(
        long id,
        @Nullable String caseNumber,
        FormationAction action,
        BranchKind kind,
        Initiative initiative,
        String unitCode,
        @Nullable String subjectBranch,
        String proposedName,
        BodyNature body,
        String basis,
        String reason,
        int seats,
        int deputies,
        int formal,
        int probationary,
        int units,
        int largestUnitFormal,
        int remainingFormal,
        FormationStatus status,
        @Nullable FormationStep returnedFrom,
        String applicant,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable String committeeCode,
        @Nullable Decider decider,
        @Nullable String decidingUnit,
        boolean cityConsents,
        @Nullable LocalDate decidedOn,
        @Nullable String branchCode,
        long version) {

    static FormationRow of(FormationState state) {
        var proposal = state.proposal();
        var headcount = state.headcount();
        var submission = state.submission();
        return new FormationRow(
                state.id().value(), submission == null ? null : submission.caseNumber().value(), proposal.action(),
                proposal.kind(), proposal.initiative(), proposal.unit().value(), text(proposal.subject()), proposal.name(),
                proposal.body(), proposal.basis(), proposal.reason(), proposal.leadingBody().seats(),
                proposal.leadingBody().deputies(), headcount.formal(), headcount.probationary(), headcount.units(),
                headcount.largestUnitFormal(), headcount.remainingFormal(), state.status(), state.returnedFrom(),
                state.applicant().value(),
                state.createdAt(), submission == null ? null : submission.at(),
                submission == null ? null : submission.committee().value(),
                submission == null ? null : submission.decider(),
                submission == null ? null : submission.decidingUnit().value(),
                submission != null && submission.cityConsents(), state.decidedOn(), text(state.branch()),
                state.version());
    }

    FormationId formationId() {
        return new FormationId(id);
    }

    OfficialId applicantId() {
        return OfficialId.of(applicant);
    }

    Headcount headcount() {
        return new Headcount(formal, probationary, units, largestUnitFormal, remainingFormal);
    }

    Proposal proposal(List<PartnerUnit> partners, List<MemberMove> members, Map<String, String> reasons) {
        return new Proposal(
                action, kind, initiative, UnitCode.of(unitCode), branch(subjectBranch), proposedName, body, basis, reason,
                new LeadingBody(seats, deputies), partners, members, reasons);
    }

    @Nullable Submission submission(Assessment assessment) {
        return caseNumber == null || committeeCode == null || decider == null || decidingUnit == null || submittedAt == null
                ? null
                : new Submission(
                        CaseNumber.of(caseNumber), UnitCode.of(committeeCode), decider, UnitCode.of(decidingUnit),
                        cityConsents, submittedAt, assessment);
    }

    @Nullable BranchCode branch() {
        return branch(branchCode);
    }

    static @Nullable BranchCode branch(@Nullable String code) {
        return code == null ? null : BranchCode.of(code);
    }

    static @Nullable String text(@Nullable BranchCode code) {
        return code == null ? null : code.value();
    }
}
