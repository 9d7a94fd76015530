package cn.yinxian.renewal.persistence;

import cn.yinxian.renewal.model.Holder;
import cn.yinxian.renewal.model.Renewal;
import cn.yinxian.renewal.model.RenewalState;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.renewal.persistence.RenewalParts.CandidateRow;
import cn.yinxian.renewal.persistence.RenewalParts.HolderRow;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisRenewals implements Renewals {

    private final RenewalMapper mapper;
    private final Clock clock;

    MyBatisRenewals(RenewalMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public void add(Renewal renewal) {
        try {
            mapper.insert(RenewalRow.of(renewal.state()), clock.instant());
        } catch (DuplicateKeyException another) {
            throw Refused.because(Refusal.of("", "renewal.underWay", "该党支部已有换届、补选或者指派事项在办，办结后方可再提"));
        }
    }

    @Override
    public Renewal require(CaseNumber number) {
        var row = mapper.select(number.value());
        if (row == null) {
            throw new Missing();
        }
        return assemble(row);
    }

    @Override
    public Optional<Renewal> underWay(BranchCode branch) {
        return Optional.ofNullable(mapper.selectUnderWay(branch.value())).map(this::assemble);
    }

    @Override
    public Set<BranchCode> renewing(Collection<BranchCode> branches) {
        return branches.isEmpty()
                ? Set.of()
                : mapper.selectRenewing(branches).stream().map(BranchCode::of).collect(Collectors.toSet());
    }

    @Override
    public void update(Renewal renewal) {
        var state = renewal.state();
        if (mapper.update(RenewalRow.of(state), clock.instant()) == 0) {
            throw Overtaken.byAnother();
        }
        replaceParts(state);
    }

    private void replaceParts(RenewalState state) {
        String number = state.number().value();
        mapper.deleteCandidates(number);
        mapper.deleteHolders(number);
        if (!state.candidates().isEmpty()) {
            mapper.insertCandidates(IntStream.range(0, state.candidates().size())
                    .mapToObj(i -> new CandidateRow(number, i, state.candidates().get(i)))
                    .toList());
        }
        if (!state.holders().isEmpty()) {
            mapper.insertHolders(IntStream.range(0, state.holders().size())
                    .mapToObj(i -> row(number, i, state.holders().get(i)))
                    .toList());
        }
    }

    private static HolderRow row(String number, int position, Holder holder) {
        return new HolderRow(number, position, holder.memberCode(), holder.post(), holder.assigned());
    }

    private Renewal assemble(RenewalRow row) {
        var candidates = new ArrayList<String>();
        var holders = new ArrayList<Holder>();
        mapper.selectPeople(row.caseNumber()).forEach(one -> {
            if (one.post() == null) {
                candidates.add(one.memberCode());
            } else {
                holders.add(new Holder(one.memberCode(), one.post(), one.assigned()));
            }
        });
        return new Renewal(row.state(candidates, holders));
    }
}
