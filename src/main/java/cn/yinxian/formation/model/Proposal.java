package cn.yinxian.formation.model;

import cn.yinxian.register.BranchKind;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant asks for, as typed; replaced as a whole.
 *
 * @param subject branch to be adjusted or dissolved, or the mixed branch to be split
 * @param name name of the new branch, or the new name of an adjusted one
 * @param partners units beside the applying one (联合)
 * @param reasons why a "一般" limit is passed, by rule
 */
public record Proposal(
        FormationAction action,
        BranchKind kind,
        Initiative initiative,
        UnitCode unit,
        @Nullable BranchCode subject,
        String name,
        BodyNature body,
        String basis,
        String reason,
        LeadingBody leadingBody,
        List<PartnerUnit> partners,
        List<MemberMove> members,
        Map<String, String> reasons) {

    public static final int NAME_LIMIT = 50;
    public static final int TEXT_LIMIT = 2000;

    public Proposal {
        name = name.strip();
        basis = basis.strip();
        reason = reason.strip();
        partners = List.copyOf(partners);
        members = List.copyOf(members);
        reasons = Map.copyOf(reasons);
    }

    public boolean needsSubject() {
        return action != FormationAction.FORM || kind == BranchKind.SEPARATED;
    }

    /** All units the branch covers, the applying one first. */
    public List<UnitCode> units() {
        return List.copyOf(new LinkedHashSet<>(
                Stream.concat(Stream.of(unit), partners.stream().map(PartnerUnit::unit)).toList()));
    }

    public List<String> memberCodes() {
        return members.stream().map(MemberMove::memberCode).toList();
    }

    /** Members without a target, or with the very branch that ends as target; an adjustment may take members in. */
    public long unarranged() {
        boolean ends = action == FormationAction.DISSOLVE;
        return members.stream()
                .filter(move -> move.target() == null || (ends && move.target().equals(subject)))
                .count();
    }

    /** Whether matter and applicant are the same, whatever else has changed. */
    boolean isSameMatterAs(Proposal other) {
        return action == other.action && initiative == other.initiative && unit.equals(other.unit);
    }

    public Proposal withMembers(List<MemberMove> moves) {
        return new Proposal(
                action, kind, initiative, unit, subject, name, body, basis, reason, leadingBody, partners, moves, reasons);
    }

    public Proposal withName(String other) {
        return new Proposal(
                action, kind, initiative, unit, subject, other, body, basis, reason, leadingBody, partners, members, reasons);
    }

    public Proposal withKind(BranchKind other, BodyNature nature) {
        return new Proposal(
                action, other, initiative, unit, subject, name, nature, basis, reason, leadingBody, partners, members, reasons);
    }

    public Proposal withTexts(String why, String because) {
        return new Proposal(
                action, kind, initiative, unit, subject, name, body, why, because, leadingBody, partners, members, reasons);
    }

    public Proposal withLeadingBody(LeadingBody other) {
        return new Proposal(
                action, kind, initiative, unit, subject, name, body, basis, reason, other, partners, members, reasons);
    }

    public Proposal withPartners(List<PartnerUnit> others) {
        return new Proposal(
                action, kind, initiative, unit, subject, name, body, basis, reason, leadingBody, others, members, reasons);
    }

    public Proposal withReasons(Map<String, String> others) {
        return new Proposal(
                action, kind, initiative, unit, subject, name, body, basis, reason, leadingBody, partners, members, others);
    }

    /** What is too long even for a draft. */
    public List<Refusal> oversized() {
        var found = new ArrayList<Refusal>();
        tooLong(found, name, "name", "党支部名称", NAME_LIMIT);
        tooLong(found, basis, "basis", "组建依据", TEXT_LIMIT);
        tooLong(found, reason, "reason", "申请理由", TEXT_LIMIT);
        reasons.forEach((rule, text) -> tooLong(found, text, "reasons[" + rule + "]", "说明", TEXT_LIMIT));
        return found;
    }

    /** What is missing or wrong for a submission; the rules on numbers are another matter ({@link Assessment}). */
    public List<Refusal> shortcomings() {
        var found = new ArrayList<>(oversized());
        if (needsSubject() && subject == null) {
            found.add(Refusal.of("subject", "formation.subject", "请选择涉及的党支部"));
        }
        if (action != FormationAction.DISSOLVE) {
            demand(found, name, "name", "党支部名称");
        }
        if (action == FormationAction.FORM) {
            demand(found, basis, "basis", "组建依据");
            leadingBodyShortcomings(found);
        }
        demand(found, reason, "reason", "申请理由");
        repetitions(found);
        return found;
    }

    /** Throws every reason at once why this cannot be submitted; nothing happens if it can. */
    void requireAcceptable(Assessment assessment) {
        var refusals = new ArrayList<>(shortcomings());
        refusals.addAll(assessment.refusals(reasons));
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    private void leadingBodyShortcomings(List<Refusal> found) {
        if (members.isEmpty()) {
            found.add(Refusal.of("members", "formation.members", "请从党员名册中选定党员"));
        }
        if (leadingBody.deputies() < 0 || leadingBody.deputies() > 1) {
            found.add(Refusal.of("deputies", "committee.deputies", "副书记 %d 名，只能不设或设 1 名".formatted(leadingBody.deputies())));
        }
    }

    private void repetitions(List<Refusal> found) {
        if (members.size() != memberCodes().stream().distinct().count()) {
            found.add(Refusal.of("members", "formation.members", "同一名党员重复列出"));
        }
        if (units().size() != partners.size() + 1) {
            found.add(Refusal.of("partners", "formation.partners", "同一单位重复列出"));
        }
    }

    private static void demand(List<Refusal> found, String text, String field, String label) {
        if (text.isEmpty()) {
            found.add(Refusal.of(field, "formation." + field, "请填写" + label));
        }
    }

    private static void tooLong(List<Refusal> found, String text, String field, String label, int limit) {
        int length = text.codePointCount(0, text.length());
        if (length > limit) {
            found.add(Refusal.of(field, "formation.length", "%s %d 字，超过 %d 字".formatted(label, length, limit)));
        }
    }
}
