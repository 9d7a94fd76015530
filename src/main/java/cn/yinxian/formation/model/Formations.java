package cn.yinxian.formation.model;

import cn.yinxian.formation.FormationId;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the applications. */
public interface Formations {

    /** Begins a draft and gives it its identity. */
    FormationId begin(OfficialId applicant, Instant at, Proposal proposal, Headcount headcount);

    /** {@link cn.yinxian.shared.Missing} if there is none. */
    Formation require(FormationId id);

    /** {@link cn.yinxian.shared.Missing} if there is none. */
    Formation require(CaseNumber number);

    /**
     * Keeps it as it is now, as a whole. While it is open, its members (where relations move) and its branch are held: a
     * second open application with one of them is refused.
     *
     * @throws cn.yinxian.shared.Overtaken if somebody has changed it meanwhile
     */
    void update(Formation formation);

    /** Discards a draft. @throws cn.yinxian.shared.Overtaken if it has changed or been submitted meanwhile */
    void discard(Formation draft);

    /** Those of the members whom another open application holds. */
    Set<String> busyMembers(Collection<String> memberCodes, @Nullable FormationId except);

    /** Names beginning so that other open applications under the 基层党委 ask for. */
    List<String> openNames(UnitCode committee, String beginning, @Nullable FormationId except);

    /** Those of the branches that an open application holds. */
    Set<BranchCode> busyBranches(Collection<BranchCode> branches);

    /** Whether another open application holds the branch. */
    boolean isBusy(BranchCode branch, @Nullable FormationId except);
}
