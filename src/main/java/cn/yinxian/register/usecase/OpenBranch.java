package cn.yinxian.register.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchFaults;
import cn.yinxian.register.BranchFaults.Finding;
import cn.yinxian.register.Member;
import cn.yinxian.register.Officer;
import cn.yinxian.register.Register;
import cn.yinxian.register.RegisterSearch;
import cn.yinxian.register.RegisterSearch.HistoryLine;
import cn.yinxian.register.RegisterSearch.NameChange;
import cn.yinxian.register.Standings;
import cn.yinxian.register.TermShift;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the file of one branch, for those in charge of its unit and those in post at it. */
@Service
@Transactional(readOnly = true)
public class OpenBranch {

    private final Register register;
    private final RegisterSearch search;
    private final Standings standings;
    private final BranchFaults faults;
    private final Units units;
    private final Roster roster;

    OpenBranch(Register register, RegisterSearch search, Standings standings, BranchFaults faults, Units units, Roster roster) {
        this.register = register;
        this.search = search;
        this.standings = standings;
        this.faults = faults;
        this.units = units;
        this.roster = roster;
    }

    /**
     * All there is to know of a branch.
     *
     * @param units names of the units it and its members belong to
     * @param names how it was called before
     * @param clerks names of those who entered other names
     * @param findings what of its make-up no longer holds
     * @param homes names of the branches that hold the members' relation, where it is another branch
     */
    public record BranchFile(
            Branch branch,
            Map<UnitCode, Unit> units,
            List<Officer> officers,
            List<Member> members,
            Map<BranchCode, Branch> homes,
            List<Finding> findings,
            List<HistoryLine> history,
            List<TermShift> shifts,
            List<NameChange> names,
            Map<OfficialId, String> clerks) {}

    /** @throws Missing if there is no such branch, or none for this reader */
    public BranchFile open(BranchCode code, CurrentOfficial reader) {
        var branch = register.require(code);
        if (!Readers.ownBranches(reader).contains(code) && !reader.mayReadUnder(units.require(branch.unit()).path())) {
            throw new Missing();
        }
        var members = register.membersOf(code);
        var names = search.namesBefore(code);
        return new BranchFile(
                branch, unitsOf(branch, members), register.officersOf(code), members, homes(code, members), faults.of(code),
                search.history(code), standings.shiftsOf(code), names,
                roster.namesOf(names.stream().map(NameChange::by).collect(Collectors.toSet())));
    }

    private Map<UnitCode, Unit> unitsOf(Branch branch, List<Member> members) {
        var codes = new HashSet<>(branch.units());
        codes.add(branch.unit());
        codes.add(branch.committee());
        members.forEach(member -> codes.add(member.unit()));
        return units.findAll(codes);
    }

    private Map<BranchCode, Branch> homes(BranchCode here, List<Member> members) {
        var codes = members.stream()
                .map(Member::branch)
                .filter(Objects::nonNull)
                .filter(home -> !home.equals(here))
                .collect(Collectors.toSet());
        return codes.isEmpty() ? Map.of() : register.findAll(codes);
    }
}
