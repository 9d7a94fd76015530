package cn.yinxian.formation.usecase;

import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.Member;
import cn.yinxian.register.Officer;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.register.Register;
import cn.yinxian.register.TermStanding;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A register in memory. */
class InMemoryRegister implements Register {

    final Map<BranchCode, Branch> branches = new LinkedHashMap<>();
    final Map<String, Member> members = new LinkedHashMap<>();
    final Map<BranchCode, List<NewOfficer>> officers = new LinkedHashMap<>();
    final Map<BranchCode, List<String>> gathered = new LinkedHashMap<>();

    @Override
    public List<BranchCode> movedTo(BranchCode from) {
        return List.of();
    }

    BranchCode branch(String code, String name, BranchKind kind, UnitCode unit, UnitCode committee, boolean mixed) {
        var branch = new Branch(
                BranchCode.of(code), name, kind, unit, committee, List.of(unit), mixed, true, LocalDate.of(2020, 1, 1), null, null,
                TermStanding.IN_TERM, 0);
        branches.put(branch.code(), branch);
        return branch.code();
    }

    void member(String code, UnitCode unit, @Nullable BranchCode branch, PartyStanding standing, boolean retired) {
        members.put(code, new Member(
                code, "党员" + code, false, LocalDate.of(1955, 5, 1), LocalDate.of(1980, 7, 1), standing, retired, unit, branch,
                standing == PartyStanding.FULL, 0));
    }

    void joined(String code, LocalDate on) {
        var member = members.get(code);
        members.put(code, new Member(
                code, member.name(), member.female(), member.bornOn(), on, member.standing(), member.retired(), member.unit(),
                member.branch(), member.votes(), 0));
    }

    @Override
    public Optional<Branch> find(BranchCode code) {
        return Optional.ofNullable(branches.get(code));
    }

    @Override
    public Branch require(BranchCode code) {
        return find(code).orElseThrow(Missing::new);
    }

    @Override
    public Branch lock(BranchCode code) {
        return require(code);
    }

    @Override
    public Map<BranchCode, Branch> findAll(Collection<BranchCode> codes) {
        return codes.stream().distinct().filter(branches::containsKey).collect(Collectors.toMap(code -> code, branches::get));
    }

    @Override
    public List<Branch> branchesOf(UnitCode unit) {
        return branches.values().stream().filter(branch -> branch.active() && branch.unit().equals(unit)).toList();
    }

    @Override
    public List<Branch> branchesUnder(UnitCode committee) {
        return branches.values().stream().filter(branch -> branch.active() && branch.committee().equals(committee)).toList();
    }

    @Override
    public List<Member> membersOf(BranchCode branch) {
        return members.values().stream().filter(member -> branch.equals(member.branch())).toList();
    }

    @Override
    public List<Member> members(Collection<String> codes) {
        return new HashSet<>(codes).stream().filter(members::containsKey).map(members::get).toList();
    }

    @Override
    public List<Officer> officersOf(BranchCode branch) {
        return officers.getOrDefault(branch, List.of()).stream()
                .map(one -> new Officer(one.memberCode(), members.get(one.memberCode()).name(), one.post()))
                .toList();
    }

    @Override
    public BranchCode enter(NewBranch entered) {
        var code = BranchCode.of("B-NEW-" + (branches.size() + 1));
        branches.put(code, new Branch(
                code, entered.name(), entered.kind(), entered.unit(), entered.committee(), entered.units(), entered.mixed(), true,
                entered.formedOn(), entered.termStart(), entered.termEnd(), TermStanding.IN_TERM, 0));
        if (entered.kind().movesRelation()) {
            move(entered.memberCodes(), code, entered.formedOn());
        } else {
            gathered.put(code, new ArrayList<>(entered.memberCodes()));
        }
        officers.put(code, entered.officers());
        return code;
    }

    @Override
    public void rename(BranchCode code, Renaming to, long seenVersion) {
        put(code, to.name(), to.units(), require(code).mixed(), true, require(code).termEnd());
    }

    @Override
    public void markMixed(BranchCode code, boolean mixed) {
        put(code, require(code).name(), require(code).units(), mixed, true, require(code).termEnd());
    }

    @Override
    public void move(Collection<String> memberCodes, BranchCode to, LocalDate on) {
        memberCodes.forEach(code -> {
            var member = members.get(code);
            members.put(code, new Member(
                    code, member.name(), member.female(), member.bornOn(), member.joinedOn(), member.standing(), member.retired(),
                    member.unit(), to, member.votes(), member.version() + 1));
        });
    }

    @Override
    public void dissolve(BranchCode code, LocalDate on) {
        if (!membersOf(code).isEmpty()) {
            throw Refused.because(Refusal.of("members", "register.membersRemain", "还有党员"));
        }
        put(code, require(code).name(), require(code).units(), require(code).mixed(), false, null);
    }

    @Override
    public void appoint(
            BranchCode code, List<NewOfficer> appointed, @Nullable LocalDate termStart, @Nullable LocalDate termEnd) {
        officers.put(code, appointed);
        put(code, require(code).name(), require(code).units(), require(code).mixed(), true, termEnd);
    }

    @Override
    public void fill(BranchCode code, List<NewOfficer> filled, LocalDate from) {
        var all = new ArrayList<>(officers.getOrDefault(code, List.of()));
        all.addAll(filled);
        officers.put(code, all);
    }

    private void put(
            BranchCode code, String name, List<UnitCode> units, boolean mixed, boolean active, @Nullable LocalDate termEnd) {
        var branch = require(code);
        branches.put(code, new Branch(
                code, name, branch.kind(), branch.unit(), branch.committee(), units, mixed, active, branch.formedOn(),
                branch.termStart(), termEnd, branch.standing(), branch.version() + 1));
    }
}
