package cn.yinxian.council.motion.model;

import cn.yinxian.council.motion.Decision;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.List;

/** A motion in any state, for tests. */
public final class AMotion {

    public static final CaseNumber NUMBER = CaseNumber.of("MO-2026-00001");
    public static final CaseNumber MEETING = CaseNumber.of("CM-2026-00001");
    public static final UnitCode CITY = UnitCode.of("330900");
    public static final UnitCode DISTRICT = UnitCode.of("330901");
    public static final UnitCode BUREAU = UnitCode.of("330901101");
    public static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");

    private AMotion() {}

    public static Sponsor sponsor() {
        return new Sponsor(BUREAU, CandidateGroup.of(Role.UNIT_CLERK, BUREAU), OfficialId.of("clerk-minzheng"));
    }

    public static MotionPaper paper(UnitOpinion... opinions) {
        return new MotionPaper(
                "关于活动场所共享的议题𠮷", "内容", "请审议", null, List.of(opinions), List.of(UnitCode.of("330901102")), null, null,
                new RouteFacts(false, false, false, null));
    }

    /** Everything that can be filled in. */
    public static MotionPaper fullPaper() {
        return new MotionPaper(
                "${7*7} <b>'; --", "内" + "容".repeat(3999), "请".repeat(1000), "急".repeat(500),
                List.of(
                        new UnitOpinion("财政部门", UnitOpinion.OpinionSubject.MONEY, UnitOpinion.Stance.AGREED, null),
                        new UnitOpinion("编办", UnitOpinion.OpinionSubject.POSTS, UnitOpinion.Stance.DIFFERS, "不同意增编")),
                List.of(UnitCode.of("330901102"), UnitCode.of("330901001")), BranchCode.of("B-330901101-01"),
                CaseNumber.of("MO-2025-00009"), new RouteFacts(true, true, true, BUREAU));
    }

    public static Motion draft() {
        return new Motion(MotionState.draft(DISTRICT, sponsor(), paper(), AT));
    }

    /** Submitted in time, and so far. */
    public static Motion in(MotionStatus status) {
        var draft = MotionState.draft(DISTRICT, sponsor(), paper(), AT);
        boolean placed = status == MotionStatus.ON_AGENDA || status == MotionStatus.FROZEN;
        return new Motion(new MotionState(
                17, NUMBER, DISTRICT, draft.sponsor(), draft.paper(), status, new MotionState.Timing(AT, null, null),
                new MotionState.Course(false, null, placed ? MEETING : null, null, status == MotionStatus.REDIRECTED ? BUREAU : null, null), List.of(), AT, 0));
    }

    public static MeetingDecision decision(Decision decision) {
        return new MeetingDecision(MEETING, decision, "同意。", AT);
    }
}
