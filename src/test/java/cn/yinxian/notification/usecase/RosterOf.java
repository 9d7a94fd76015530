package cn.yinxian.notification.usecase;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Staffing;
import cn.yinxian.shared.OfficialId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A roster that knows who belongs to which group, and nothing else. */
record RosterOf(Map<CandidateGroup, List<Official>> members) implements Roster {

    @Override
    public List<Official> membersOf(CandidateGroup group) {
        return members.getOrDefault(group, List.of());
    }

    @Override
    public Optional<Official> find(OfficialId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<OfficialId, String> namesOf(Collection<OfficialId> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CurrentOfficial current(OfficialId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Staffing staffingOf(CandidateGroup group, @Nullable OfficialId excluded) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<CandidateGroup> leaderOf(CandidateGroup group) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String describe(CandidateGroup group) {
        throw new UnsupportedOperationException();
    }
}
