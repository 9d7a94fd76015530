package cn.yinxian.organisation;

import cn.yinxian.shared.OfficialId;
import java.util.List;
import java.util.Optional;

/**
 * Officials who may take over a task of a group: whoever holds any post at its place, and the holders of the same role in
 * units beside it under the same superior. At a branch, those of the branch alone. Active accounts only, never an administrator.
 */
public interface Successors {

    /** @param post in words, e.g. "向阳区委老干部局经办人" */
    record Successor(OfficialId id, String name, String post) {}

    /** Those of the place first, then by name, each once. @param text part of a name or of a unit's name; blank: all */
    List<Successor> of(CandidateGroup group, String text, int limit);

    /** This official, if among them. */
    Optional<Successor> find(CandidateGroup group, OfficialId official);
}
