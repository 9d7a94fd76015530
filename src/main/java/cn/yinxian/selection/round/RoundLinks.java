package cn.yinxian.selection.round;

import cn.yinxian.organisation.CurrentOfficial;
import java.util.List;

/** What an area above offers on the page of a round, e.g. to enter for it; each area has a bean of this type. */
public interface RoundLinks {

    /** Those open to this person now, for a published round; at most a statement or two. */
    List<Link> on(RoundView round, CurrentOfficial me);

    /** @param main whether it is what most come for */
    record Link(String label, String path, boolean main) {}
}
