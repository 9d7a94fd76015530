package cn.yinxian.demosite.site;

import cn.yinxian.shared.CaseNumber;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** 名录: the sites that were accepted, are valid, and have not left. */
public interface ListedSites {

    /** In the order of their numbers; some dozens at most. */
    List<ListedSite> on(LocalDate day);

    Optional<ListedSite> find(CaseNumber number, LocalDate day);

    /** Locks those of them that are on the list, so that none leaves it before the transaction has ended. */
    List<ListedSite> lock(Collection<CaseNumber> numbers, LocalDate day);
}
