package cn.yinxian.formation.model;

import cn.yinxian.formation.FormationId;
import cn.yinxian.register.BranchKind;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Applications for tests: {@code aFormation().joint().submitted()}. */
public final class AFormation {

    public static final UnitCode UNIT = UnitCode.of("U1");
    public static final UnitCode COMMITTEE = UnitCode.of("C1");
    public static final OfficialId CLERK = OfficialId.of("clerk");
    public static final CaseNumber NUMBER = CaseNumber.of("BF-2026-00001");
    public static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    public static final Assessment CLEAR = new Assessment(List.of());

    private FormationAction action = FormationAction.FORM;
    private BranchKind kind = BranchKind.REGULAR;
    private Initiative initiative = Initiative.APPLICATION;
    private @Nullable BranchCode subject;
    private BodyNature body = BodyNature.UNIT;
    private String name = "中共𠮷安局离退休干部支部";
    private String reason = "我单位离退休党员 ${7*7} 名";
    private List<PartnerUnit> partners = List.of();
    private List<MemberMove> members = moves(null, 3);
    private Map<String, String> reasons = Map.of();
    private FormationStatus status = FormationStatus.DRAFT;

    public static AFormation aFormation() {
        return new AFormation();
    }

    public static List<MemberMove> moves(@Nullable BranchCode target, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new MemberMove("M" + number, BranchCode.of("B-OLD"), target))
                .toList();
    }

    public AFormation kind(BranchKind wanted) {
        kind = wanted;
        return this;
    }

    public AFormation body(BodyNature wanted) {
        body = wanted;
        return this;
    }

    public AFormation initiative(Initiative wanted) {
        initiative = wanted;
        return this;
    }

    public AFormation action(FormationAction wanted) {
        action = wanted;
        subject = BranchCode.of("B-OLD");
        return this;
    }

    public AFormation separated() {
        kind = BranchKind.SEPARATED;
        subject = BranchCode.of("B-OLD");
        return this;
    }

    public AFormation partners(PartnerUnit... units) {
        kind = BranchKind.JOINT;
        partners = List.of(units);
        return this;
    }

    public AFormation members(List<MemberMove> moves) {
        members = moves;
        return this;
    }

    public AFormation name(String text) {
        name = text;
        return this;
    }

    public AFormation reason(String text) {
        reason = text;
        return this;
    }

    public AFormation reasons(Map<String, String> given) {
        reasons = given;
        return this;
    }

    public AFormation status(FormationStatus wanted) {
        status = wanted;
        return this;
    }

    public Proposal proposal() {
        return new Proposal(
                action, kind, initiative, UNIT, subject, name, body, "《中国共产党支部工作条例（试行）》", reason,
                new LeadingBody(1, 0), partners, members, reasons);
    }

    public Formation build() {
        return new Formation(state(7));
    }

    public FormationState state(long id) {
        boolean draft = status == FormationStatus.DRAFT;
        boolean decided = status.ordinal() >= FormationStatus.APPROVED.ordinal() && status.ordinal() <= FormationStatus.REGISTERED.ordinal();
        return new FormationState(
                new FormationId(id), CLERK, AT, proposal(), new Headcount(3, 0, 1, 3, 0), status,
                null, draft ? null : submission(), decided ? DAY : null, List.of(), List.of(), null, 0);
    }

    public static Submission submission() {
        return submission(CLEAR);
    }

    public static Submission submission(Assessment assessment) {
        return new Submission(NUMBER, COMMITTEE, Decider.COMMITTEE, COMMITTEE, false, AT, assessment);
    }
}
