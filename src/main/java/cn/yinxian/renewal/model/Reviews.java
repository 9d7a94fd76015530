package cn.yinxian.renewal.model;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The yearly reviews, kept. */
public interface Reviews {

    void add(Review review);

    /** {@link cn.yinxian.shared.Missing} if there is none. */
    Review require(CaseNumber number);

    boolean isCalled(BranchCode branch, int year);

    /** Those of the branches whose review of a year has been called, in one statement. */
    Set<BranchCode> calledOf(Collection<BranchCode> branches, int year);

    /** Those that wait for a report or an assessment, the earliest year first: one that is late does not keep the next from being called. */
    List<Review> underWay(BranchCode branch);

    /** @throws cn.yinxian.shared.Overtaken if somebody else has changed it */
    void update(Review review);
}
