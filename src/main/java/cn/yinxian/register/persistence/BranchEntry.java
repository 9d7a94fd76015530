package cn.yinxian.register.persistence;

import cn.yinxian.organisation.Units;
import cn.yinxian.register.Register.NewBranch;
import cn.yinxian.register.TermStanding;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives a new branch its code and its rows. */
@Component
class BranchEntry {

    /** As long as a code may be, less the hyphen and up to four digits. */
    private static final int PREFIX_LENGTH = 27;

    private final BranchMapper branches;
    private final Relations relations;
    private final Terms terms;
    private final Units units;
    private final RegisterRecord record;

    BranchEntry(BranchMapper branches, Relations relations, Terms terms, Units units, RegisterRecord record) {
        this.branches = branches;
        this.relations = relations;
        this.terms = terms;
        this.units = units;
        this.record = record;
    }

    BranchCode enter(NewBranch branch) {
        var code = nextCode(branch.unit());
        branches.insert(List.of(new BranchRow(code.value(), branch.name(), branch.kind(), branch.unit().value(),
                units.require(branch.unit()).path(), branch.committee().value(), branch.mixed(), true,
                branch.formedOn(), branch.termStart(), branch.termEnd(), TermStanding.IN_TERM, 0)));
        branches.insertUnits(BranchUnitRow.of(code.value(), branch.unitsOrOwn()));
        int members = relations.bring(branch.memberCodes(), code, branch.kind(), branch.formedOn());
        terms.open(code, branch.officers(), branch.termStart() == null ? branch.formedOn() : branch.termStart());
        record.entered(code, branch.name(), branch.unit(), members);
        return code;
    }

    private BranchCode nextCode(UnitCode unit) {
        var whole = "B-" + unit;
        var prefix = whole.substring(0, Math.min(whole.length(), PREFIX_LENGTH));
        branches.takeNumber(prefix);
        return BranchCode.of(prefix + "-%02d".formatted(branches.selectNumber(prefix)));
    }
}
