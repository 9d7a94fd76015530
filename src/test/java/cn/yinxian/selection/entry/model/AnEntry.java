package cn.yinxian.selection.entry.model;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.entry.SelfScore;
import cn.yinxian.selection.round.ApplicantKind;
import cn.yinxian.selection.round.PhaseDays;
import cn.yinxian.selection.round.RoundMode;
import cn.yinxian.selection.round.RoundPhase;
import cn.yinxian.selection.round.RoundState;
import cn.yinxian.selection.round.RoundView;
import cn.yinxian.selection.round.model.ARound;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries for tests. */
public final class AnEntry {

    public static final Instant AT = ARound.AT;
    public static final CaseNumber ROUND = CaseNumber.of("SR-2026-00001");
    public static final CaseNumber NUMBER = CaseNumber.of("SE-2026-00001");
    public static final BranchCode BRANCH = BranchCode.of("XYMZJ-1");
    public static final UnitCode UNIT = UnitCode.of("330901101");

    private AnEntry() {}

    public static RoundView round() {
        var plan = ARound.plan(null);
        var phases = Arrays.stream(RoundPhase.values()).map(phase -> new PhaseDays(phase, 5, null, null)).toList();
        return new RoundView(
                ROUND, plan.kind(), "主题党日案例", plan.year(), plan.title(), RoundMode.SHOWCASE, null, RoundState.CALLING, ApplicantKind.BRANCH, true,
                100, 2, plan.criteria(), plan.quotas(), plan.vetoes(), phases);
    }

    public static EntryApplicant applicant() {
        return new EntryApplicant(
                "民政局第一离退休干部党支部", BRANCH, UNIT, "向阳区民政局", "/330900/330901/330901101/", ARound.DISTRICT,
                CandidateGroup.of(Role.BRANCH_SECRETARY, BRANCH), OfficialId.of("secretary"));
    }

    public static EntryPaper paper() {
        return new EntryPaper(
                "银发宣讲进社区", "老党员每月一次进社区宣讲。", "我支部组织老党员每月一次进社区宣讲。",
                List.of(new SelfScore("political", 55, "每次宣讲都有主题"), new SelfScore("effect", 38, "听众八百人次")));
    }

    public static EntryPaper scored(String criterion, @Nullable Integer score) {
        return new EntryPaper(
                paper().title(), paper().summary(), paper().text(),
                paper().scores().stream().map(one -> one.criterion().equals(criterion) ? new SelfScore(criterion, score, one.grounds()) : one).toList());
    }

    public static Entry in(EntryState state) {
        return new Entry(new EntrySheet(1, NUMBER, ROUND, applicant(), paper(), state, null, null, null, AT, AT, 0));
    }

    public static Entry draft() {
        return new Entry(EntrySheet.draft(ROUND, applicant(), paper(), AT));
    }
}
