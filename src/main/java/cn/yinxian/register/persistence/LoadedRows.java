package cn.yinxian.register.persistence;

import cn.yinxian.organisation.Unit;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.RegisterLoad.LoadedGathering;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.register.RegisterLoad.LoadedOfficer;
import cn.yinxian.register.TermStanding;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Writes loaded rows by the hundred: 15,000 members are some 300 statements. */
@Component
class LoadedRows {

    private static final int ROWS_PER_STATEMENT = 200;

    private final BranchMapper branches;
    private final MemberMapper members;
    private final OfficerMapper officers;

    LoadedRows(BranchMapper branches, MemberMapper members, OfficerMapper officers) {
        this.branches = branches;
        this.members = members;
        this.officers = officers;
    }

    void insertBranches(List<LoadedBranch> loaded, Map<UnitCode, Unit> units) {
        inPortions(loaded.stream().map(branch -> row(branch, units)).toList(), branches::insert);
        inPortions(loaded.stream()
                .flatMap(branch -> BranchUnitRow.of(branch.code().value(), branch.unitsOrOwn()).stream())
                .toList(), branches::insertUnits);
        inPortions(NumberRow.of(loaded.stream().map(branch -> branch.code().value()).toList()), branches::raiseNumbers);
    }

    void insertMembers(List<LoadedMember> loaded) {
        inPortions(loaded.stream().map(LoadedRows::row).toList(), members::insert);
        inPortions(loaded.stream()
                .map(member -> new StayRow(member.code(), member.branch().value(), member.relationSince()))
                .toList(), members::insertMemberships);
    }

    void insertGatherings(List<LoadedGathering> loaded) {
        inPortions(loaded.stream()
                .map(gathering -> new StayRow(gathering.memberCode(), gathering.branch().value(), gathering.since()))
                .toList(), members::insertGatherings);
    }

    void insertOfficers(List<LoadedOfficer> loaded) {
        inPortions(loaded.stream()
                .map(officer -> new NewOfficerRow(officer.branch().value(), officer.memberCode(), officer.post(), officer.since()))
                .toList(), officers::insert);
    }

    private static BranchRow row(LoadedBranch branch, Map<UnitCode, Unit> units) {
        return new BranchRow(branch.code().value(), branch.name(), branch.kind(), branch.unit().value(),
                units.get(branch.unit()).path(), branch.committee().value(), branch.mixed(), true, branch.formedOn(),
                branch.termStart(), branch.termEnd(), TermStanding.IN_TERM, 0);
    }

    private static MemberRow row(LoadedMember member) {
        return new MemberRow(member.code(), member.name(), member.female(), member.bornOn(), member.joinedOn(),
                member.standing(), member.retired(), false, member.unit().value(), member.branch().value(), 0);
    }

    private static <T> void inPortions(List<T> rows, Consumer<List<T>> insert) {
        for (int from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
            insert.accept(rows.subList(from, Math.min(rows.size(), from + ROWS_PER_STATEMENT)));
        }
    }
}
