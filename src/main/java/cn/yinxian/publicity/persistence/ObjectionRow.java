package cn.yinxian.publicity.persistence;

import cn.yinxian.publicity.model.Conclusion;
import cn.yinxian.publicity.model.Objection;
import cn.yinxian.publicity.model.ObjectionOutcome;
import cn.yinxian.publicity.model.ObjectionState;
import cn.yinxian.publicity.model.ObjectionStatus;
import cn.yinxian.publicity.model.Objector;
import cn.yinxian.publicity.model.Signature;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code publicity_objection}. */
record ObjectionRow(
        String caseNumber,
        String publicity,
        String itemKey,
        @Nullable String objectorId,
        @Nullable String objectorName,
        @Nullable String objectorUnit,
        @Nullable String contact,
        String reason,
        @Nullable String clue,
        LocalDate raisedOn,
        ObjectionStatus status,
        @Nullable ObjectionOutcome outcome,
        @Nullable String findings,
        @Nullable String reply,
        @Nullable Signature signature,
        @Nullable String investigator,
        @Nullable Instant concludedAt,
        long version) {

    static ObjectionRow of(ObjectionState state) {
        var objector = state.objector();
        var found = state.conclusion();
        return new ObjectionRow(
                state.number().value(), state.publicity().value(), state.itemKey(),
                objector.id() == null ? null : objector.id().value(), objector.name(), objector.unit(), objector.contact(),
                state.reason(), state.clue(), state.raisedOn(), state.status(), found == null ? null : found.outcome(),
                found == null ? null : found.findings(), found == null ? null : found.reply(),
                found == null ? null : found.signature(), found == null ? null : found.investigator(),
                found == null ? null : found.at(), state.version());
    }

    Objection objection() {
        return new Objection(new ObjectionState(
                CaseNumber.of(caseNumber), CaseNumber.of(publicity), itemKey,
                new Objector(objectorId == null ? null : OfficialId.of(objectorId), objectorName, objectorUnit, contact), reason, clue,
                raisedOn, status,
                outcome == null ? null : new Conclusion(outcome, findings, reply, signature, investigator, concludedAt), version));
    }
}
