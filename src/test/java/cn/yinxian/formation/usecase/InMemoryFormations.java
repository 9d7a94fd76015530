package cn.yinxian.formation.usecase;

import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.FormationState;
import cn.yinxian.formation.model.FormationStatus;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.model.Headcount;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import java.time.Instant;
import cn.yinxian.shared.UnitCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applications in memory, with versions as the database has them. */
class InMemoryFormations implements Formations {

    private final Map<FormationId, FormationState> kept = new HashMap<>();

    @Override
    public FormationId begin(OfficialId applicant, Instant at, Proposal proposal, Headcount headcount) {
        var id = new FormationId(kept.size() + 1L);
        kept.put(id, new FormationState(
                id, applicant, at, proposal, headcount, FormationStatus.DRAFT, null, null, null, java.util.List.of(),
                java.util.List.of(), null, 0));
        return id;
    }

    @Override
    public Formation require(FormationId id) {
        if (!kept.containsKey(id)) {
            throw new Missing();
        }
        return new Formation(kept.get(id));
    }

    @Override
    public Formation require(CaseNumber number) {
        return kept.values().stream()
                .filter(state -> state.submission() != null && state.submission().caseNumber().equals(number))
                .findFirst()
                .map(Formation::new)
                .orElseThrow(Missing::new);
    }

    @Override
    public void update(Formation formation) {
        if (kept.get(formation.id()).version() != formation.version()) {
            throw Overtaken.byAnother();
        }
        var state = formation.state();
        kept.put(formation.id(), new FormationState(
                state.id(), state.applicant(), state.createdAt(), state.proposal(), state.headcount(), state.status(),
                state.returnedFrom(), state.submission(), state.decidedOn(), state.elections(), state.appointees(),
                state.branch(), state.version() + 1));
    }

    @Override
    public void discard(Formation draft) {
        kept.remove(draft.id());
    }

    @Override
    public Set<String> busyMembers(Collection<String> memberCodes, @Nullable FormationId except) {
        return open(except)
                .filter(state -> state.proposal().kind().movesRelation())
                .flatMap(state -> state.proposal().memberCodes().stream())
                .filter(memberCodes::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> openNames(UnitCode committee, String beginning, @Nullable FormationId except) {
        return open(except).map(state -> state.proposal().name()).filter(name -> name.startsWith(beginning)).toList();
    }

    @Override
    public Set<BranchCode> busyBranches(Collection<BranchCode> branches) {
        return branches.stream().filter(branch -> isBusy(branch, null)).collect(Collectors.toSet());
    }

    @Override
    public boolean isBusy(BranchCode branch, @Nullable FormationId except) {
        return open(except).anyMatch(state -> branch.equals(state.proposal().subject()));
    }

    private Stream<FormationState> open(@Nullable FormationId except) {
        return kept.values().stream().filter(state -> state.status().isOpen() && !state.id().equals(except));
    }
}
