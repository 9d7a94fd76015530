package cn.yinxian.renewal.model;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The renewals, kept. */
public interface Renewals {

    /** Keeps a new one. @throws cn.yinxian.shared.Refused if the branch has another under way */
    void add(Renewal renewal);

    /** {@link cn.yinxian.shared.Missing} if there is none. */
    Renewal require(CaseNumber number);

    /** The one that is under way for a branch. */
    Optional<Renewal> underWay(BranchCode branch);

    /** Those of the branches whose renewal at the end of the term is under way, in one statement. */
    Set<BranchCode> renewing(Collection<BranchCode> branches);

    /** @throws cn.yinxian.shared.Overtaken if somebody else has changed it */
    void update(Renewal renewal);
}
