package cn.yinxian.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What {@link Roster} knows of one group, asked of hundreds at once: for sweeps. In some statements, however many they are. */
public interface GroupBook {

    /** Active officials who hold each group's role at its place today; a group of nobody is not in the map. */
    Map<CandidateGroup, List<Official>> membersOf(Collection<CandidateGroup> groups);

    /** Each group's leader; a group at the top is not in the map. */
    Map<CandidateGroup, CandidateGroup> leadersOf(Collection<CandidateGroup> groups);

    /** Each group as people call it. */
    Map<CandidateGroup, String> describe(Collection<CandidateGroup> groups);
}
