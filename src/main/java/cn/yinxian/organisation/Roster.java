package cn.yinxian.organisation;

import cn.yinxian.shared.OfficialId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Officials and the posts they hold today. */
public interface Roster {

    Optional<Official> find(OfficialId id);

    /** Names by id, in one query, for lists. */
    Map<OfficialId, String> namesOf(Collection<OfficialId> ids);

    /** The official with today's posts; {@link cn.yinxian.shared.Missing} if there is none or the account is closed. */
    CurrentOfficial current(OfficialId id);

    /** Active officials who hold the group's role at its place today, by name. */
    List<Official> membersOf(CandidateGroup group);

    /**
     * Who gets a task meant for the group, climbing where nobody but the excluded person is in post.
     *
     * @param excluded the applicant, who never decides the own matter; null if nobody is excluded
     */
    Staffing staffingOf(CandidateGroup group, @org.jspecify.annotations.Nullable OfficialId excluded);

    /** The group's leader (first column of the table of design 5), for escalation; empty at the top. */
    Optional<CandidateGroup> leaderOf(CandidateGroup group);

    /** "市财政局机关党委" or "向阳区委老干部局领导": the group as people call it. */
    String describe(CandidateGroup group);
}
