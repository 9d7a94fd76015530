package cn.yinxian.register.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import cn.yinxian.register.Branch;
import cn.yinxian.register.Member;
import cn.yinxian.register.Officer;
import cn.yinxian.register.Register;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class MyBatisRegister implements Register {

    private final BranchReader reader;
    private final BranchMapper branches;
    private final MemberMapper members;
    private final BranchEntry entry;
    private final BranchChanges changes;
    private final Clock clock;

    MyBatisRegister(
            BranchReader reader,
            BranchMapper branches,
            MemberMapper members,
            BranchEntry entry,
            BranchChanges changes,
            Clock clock) {
        this.reader = reader;
        this.branches = branches;
        this.members = members;
        this.entry = entry;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Optional<Branch> find(BranchCode code) {
        return reader.byCodes(Set.of(code.value())).stream().findFirst();
    }

    @Override
    public Branch require(BranchCode code) {
        return find(code).orElseThrow(Missing::new);
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public Branch lock(BranchCode code) {
        branches.lockByCode(code.value());
        return require(code);
    }

    @Override
    public Map<BranchCode, Branch> findAll(Collection<BranchCode> codes) {
        var texts = codes.stream().map(BranchCode::value).distinct().toList();
        return reader.byCodes(texts).stream().collect(toMap(Branch::code, identity()));
    }

    @Override
    public List<Branch> branchesOf(UnitCode unit) {
        return reader.assemble(branches.selectByUnit(unit.value()));
    }

    @Override
    public List<BranchCode> movedTo(BranchCode from) {
        return members.selectHeirs(from.value()).stream().map(BranchCode::of).toList();
    }

    @Override
    public List<Branch> branchesUnder(UnitCode committee) {
        return reader.together(branches.selectByCommittee(committee.value()));
    }

    @Override
    public List<Member> membersOf(BranchCode branch) {
        return members(members.selectByBranch(branch.value()));
    }

    @Override
    public List<Member> members(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : members(members.selectByCodes(codes.stream().distinct().sorted().toList()));
    }

    @Override
    public List<Officer> officersOf(BranchCode branch) {
        return changes.officersOf(branch, LocalDate.now(clock));
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public BranchCode enter(NewBranch branch) {
        return entry.enter(branch);
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public void rename(BranchCode code, Renaming to, long seenVersion) {
        changes.rename(code, to, seenVersion);
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public void markMixed(BranchCode code, boolean mixed) {
        changes.markMixed(code, mixed);
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public void move(Collection<String> memberCodes, BranchCode to, LocalDate on) {
        changes.move(memberCodes, to, on);
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public void dissolve(BranchCode code, LocalDate on) {
        changes.dissolve(code, on);
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public void appoint(
            BranchCode code,
            List<NewOfficer> officers,
            @Nullable LocalDate termStart,
            @Nullable LocalDate termEnd) {
        changes.appoint(code, officers, termStart, termEnd);
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public void fill(BranchCode code, List<NewOfficer> officers, LocalDate from) {
        changes.fill(code, officers, from);
    }

    private static List<Member> members(List<MemberRow> rows) {
        return rows.stream().map(MemberRow::member).toList();
    }
}
