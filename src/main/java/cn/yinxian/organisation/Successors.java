package cn.yinxian.organisation;

import cn.yinxian.shared.OfficialId;
import java.util.List;
import java.util.Optional;

/**
 * Officials who may take over a task of a group: whoever holds any post at its place, and for a leader or a 基层党委 also
 * those who review and decide in the units below (隶属关系 runs downwards: nothing goes sideways to another district, and
 * nothing to the clerks of the units that apply). At a branch, those of the branch alone. Active accounts only, never an
 * administrator, nor who sits there only in a council or a jury.
 */
public interface Successors {

    /** @param post in words, e.g. "向阳区委老干部局经办人" */
    record Successor(OfficialId id, String name, String post) {}

    /** Those of the place first, then by name, each once. @param text part of a name or of a unit's name; blank: all */
    List<Successor> of(CandidateGroup group, String text, int limit);

    /** This official, if among them. */
    Optional<Successor> find(CandidateGroup group, OfficialId official);
}
