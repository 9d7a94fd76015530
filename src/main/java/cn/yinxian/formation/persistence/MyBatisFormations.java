package cn.yinxian.formation.persistence;

import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.FormationState;
import cn.yinxian.formation.model.FormationStatus;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.model.Headcount;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.inbox.DraftChanged;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisFormations implements Formations {

    private static final String MEMBER = "member:";
    private static final String BRANCH = "branch:";

    private final FormationMapper mapper;
    private final FormationRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MyBatisFormations(FormationMapper mapper, FormationRows rows, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public FormationId begin(OfficialId applicant, Instant at, Proposal proposal, Headcount headcount) {
        var draft = draft(new FormationId(0), applicant, at, proposal, headcount);
        var key = new FormationMapper.NewKey();
        mapper.insert(FormationRow.of(draft), at, key);
        var id = new FormationId(key.getValue());
        rows.replaceParts(draft(id, applicant, at, proposal, headcount));
        events.publishEvent(new DraftChanged(id.subject(), applicant));
        return id;
    }

    @Override
    public Formation require(FormationId id) {
        return assemble(mapper.select(id.value()));
    }

    @Override
    public Formation require(CaseNumber number) {
        return assemble(mapper.selectByCase(number.value()));
    }

    @Override
    public void update(Formation formation) {
        var state = formation.state();
        if (mapper.update(FormationRow.of(state), clock.instant()) == 0) {
            throw Overtaken.byAnother();
        }
        rows.replaceParts(state);
        if (state.status() != FormationStatus.DRAFT) {
            events.publishEvent(new DraftChanged(state.id().subject(), null));
        }
        mapper.deleteHolds(state.id().value());
        var held = held(state);
        if (!held.isEmpty()) {
            hold(state.id(), held);
        }
    }

    @Override
    public void discard(Formation draft) {
        rows.clear(draft.id().value());
        if (mapper.delete(draft.id().value(), draft.version()) == 0) {
            throw Overtaken.byAnother();
        }
        events.publishEvent(new DraftChanged(draft.id().subject(), null));
    }

    @Override
    public Set<String> busyMembers(Collection<String> memberCodes, @Nullable FormationId except) {
        return held(memberCodes.stream().map(MEMBER::concat).toList(), except).stream()
                .map(held -> held.substring(MEMBER.length()))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<BranchCode> busyBranches(Collection<BranchCode> branches) {
        return held(branches.stream().map(branch -> BRANCH + branch).toList(), null).stream()
                .map(held -> BranchCode.of(held.substring(BRANCH.length())))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean isBusy(BranchCode branch, @Nullable FormationId except) {
        return !held(List.of(BRANCH + branch), except).isEmpty();
    }

    @Override
    public List<String> openNames(UnitCode committee, String beginning, @Nullable FormationId except) {
        var pattern = beginning.replaceAll("[!%_]", "!$0") + "%";
        return mapper.selectOpenNames(committee.value(), pattern, except == null ? 0 : except.value());
    }

    private List<String> held(List<String> keys, @Nullable FormationId except) {
        return keys.isEmpty() ? List.of() : mapper.selectHeld(keys, except == null ? 0 : except.value());
    }

    private void hold(FormationId id, List<String> held) {
        try {
            mapper.insertHolds(id.value(), held);
        } catch (DuplicateKeyException another) {
            throw Refused.because(Refusal.of(
                    "members", "members.busy", "所列党员或者党支部已列入另一件在办的组建、调整或者撤销事项，请核对后再提交"));
        }
    }

    private static List<String> held(FormationState state) {
        var held = new ArrayList<String>();
        if (state.status().isOpen()) {
            var proposal = state.proposal();
            if (proposal.kind().movesRelation()) {
                proposal.memberCodes().forEach(code -> held.add(MEMBER + code));
            }
            if (proposal.subject() != null) {
                held.add(BRANCH + proposal.subject());
            }
        }
        return held;
    }

    private Formation assemble(@Nullable FormationRow row) {
        if (row == null) {
            throw new Missing();
        }
        return rows.assemble(row);
    }

    private static FormationState draft(
            FormationId id, OfficialId applicant, Instant at, Proposal proposal, Headcount headcount) {
        return new FormationState(
                id, applicant, at, proposal, headcount, FormationStatus.DRAFT, null, null, null, List.of(), List.of(), null, 0);
    }
}
