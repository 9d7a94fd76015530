package cn.yinxian.register.persistence;

import cn.yinxian.register.Officer;
import cn.yinxian.register.Register.NewOfficer;
import cn.yinxian.register.Register.Renaming;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes of a branch that stands in the register: name, members, officers, end. */
@Component
class BranchChanges {

    private final BranchMapper branches;
    private final MemberMapper members;
    private final Relations relations;
    private final Terms terms;
    private final RegisterRecord record;
    private final Clock clock;

    BranchChanges(
            BranchMapper branches,
            MemberMapper members,
            Relations relations,
            Terms terms,
            RegisterRecord record,
            Clock clock) {
        this.branches = branches;
        this.members = members;
        this.relations = relations;
        this.terms = terms;
        this.record = record;
        this.clock = clock;
    }

    List<Officer> officersOf(BranchCode branch, LocalDate day) {
        return terms.inPost(branch, day);
    }

    void rename(BranchCode code, Renaming to, long seenVersion) {
        var before = lockActive(code);
        if (branches.updateName(code.value(), to.name(), seenVersion) == 0) {
            throw Overtaken.byAnother();
        }
        branches.deleteUnits(code.value());
        var unitRows = BranchUnitRow.of(code.value(), to.units().isEmpty() ? List.of(UnitCode.of(before.unitCode())) : to.units());
        branches.insertUnits(unitRows);
        if (!before.name().equals(to.name())) {
            branches.insertName(new NameRow(code.value(), before.name(), to.name(), to.on(), record.actor(), to.caseNumber().value()));
        }
        record.renamed(before, to.name(), unitRows.size());
    }

    void markMixed(BranchCode code, boolean mixed) {
        var branch = lockActive(code);
        if (branch.mixed() != mixed) {
            branches.updateMixed(code.value(), mixed);
            record.markedMixed(branch, mixed);
        }
    }

    void move(Collection<String> memberCodes, BranchCode to, LocalDate on) {
        var target = lockActive(to);
        if (!target.kind().movesRelation()) {
            throw Refused.because(Refusal.of("members", "register.noRelationHere",
                    "“" + target.name() + "”是功能型或临时党支部，不转接组织关系，请另选接收支部"));
        }
        record.moved(target, relations.bring(memberCodes, to, target.kind(), on));
    }

    void dissolve(BranchCode code, LocalDate on) {
        var branch = lockActive(code);
        int remaining = members.countRelations(code.value());
        if (remaining > 0) {
            throw Refused.because(Refusal.of("members", "register.membersRemain",
                    "“" + branch.name() + "”还有 " + remaining + " 名党员的组织关系未转出，全部落实接收支部后才能撤销"));
        }
        members.closeGatherings(code.value(), on);
        terms.close(code, on);
        branches.end(code.value(), on);
        record.dissolved(branch);
    }

    void appoint(BranchCode code, List<NewOfficer> officers, @Nullable LocalDate termStart, @Nullable LocalDate termEnd) {
        var branch = lockActive(code);
        terms.replace(code, officers, termStart == null ? LocalDate.now(clock) : termStart);
        if (termStart != null) {
            branches.updateTerm(code.value(), termStart, termEnd);
        }
        record.appointed(branch, officers.size());
    }

    void fill(BranchCode code, List<NewOfficer> officers, LocalDate from) {
        var branch = lockActive(code);
        terms.fill(code, officers, from);
        record.filled(branch, officers.size());
    }

    /** The branch, locked. @throws Refused if it has ended */
    BranchRow lockActive(BranchCode code) {
        var branch = branches.lockByCode(code.value()).orElseThrow(Missing::new);
        if (!branch.active()) {
            throw Refused.because(Refusal.of("branch", "register.branchEnded", "“" + branch.name() + "”已撤销，不能再变更"));
        }
        return branch;
    }
}
