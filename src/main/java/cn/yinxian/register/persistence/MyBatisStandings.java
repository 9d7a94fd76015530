package cn.yinxian.register.persistence;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import cn.yinxian.register.Branch;
import cn.yinxian.register.Standings;
import cn.yinxian.register.TermEnding;
import cn.yinxian.register.TermShift;
import cn.yinxian.register.TermStanding;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class MyBatisStandings implements Standings {

    private final StandingMapper mapper;
    private final BranchReader reader;
    private final BranchChanges changes;
    private final RegisterRecord record;
    private final Clock clock;

    MyBatisStandings(StandingMapper mapper, BranchReader reader, BranchChanges changes, RegisterRecord record, Clock clock) {
        this.mapper = mapper;
        this.reader = reader;
        this.changes = changes;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public List<TermEnding> endingBy(LocalDate day, @Nullable BranchCode after, int limit) {
        return mapper.selectEndingBy(day, after == null ? "" : after.value(), limit).stream().map(TermEndingRow::ending).toList();
    }

    @Override
    public List<EndingCount> countEndings(List<String> paths, LocalDate today, LocalDate until) {
        return paths.isEmpty() ? List.of() : mapper.countEndings(paths, today, until).stream().map(EndingRow::count).toList();
    }

    @Override
    public List<Branch> withoutTerm(@Nullable BranchCode after, int limit) {
        return reader.assemble(mapper.selectWithoutTerm(after == null ? "" : after.value(), limit));
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public int mark(Collection<BranchCode> branches, TermStanding standing) {
        if (branches.isEmpty()) {
            return 0;
        }
        var others = mapper.lockOther(branches.stream().map(BranchCode::value).distinct().toList(), standing);
        if (!others.isEmpty()) {
            mapper.updateStanding(others.stream().map(BranchRow::code).toList(), standing);
            others.forEach(branch -> record.standing(branch, standing));
        }
        return others.size();
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public void shiftTerm(BranchCode code, LocalDate newEnd, String basis) {
        var branch = changes.lockActive(code);
        var end = branch.termEnd();
        if (end == null) {
            throw Refused.because(Refusal.of("termEnd", "register.noTerm", "“" + branch.name() + "”没有登记届期，不能延期或提前"));
        }
        if (branch.termStart() != null && newEnd.isBefore(branch.termStart())) {
            throw Refused.because(Refusal.of("termEnd", "register.termEnd",
                    "届满日 " + newEnd + " 早于本届起始日 " + branch.termStart()));
        }
        var today = LocalDate.now(clock);
        mapper.insertShift(new ShiftRow(code.value(), end, newEnd, today, basis));
        mapper.updateTermEnd(code.value(), newEnd, newEnd.isBefore(today) ? branch.standing() : TermStanding.IN_TERM);
        record.termShifted(branch, newEnd, basis);
    }

    @Override
    public List<TermShift> shiftsOf(BranchCode code) {
        return mapper.selectShifts(code.value()).stream().map(ShiftRow::shift).toList();
    }
}
