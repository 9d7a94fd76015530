package cn.yinxian.register.web;

import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchCount;
import cn.yinxian.register.Member;
import cn.yinxian.register.usecase.OpenBranch.BranchFile;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the file of a branch into words. */
@Component
class BranchPages {

    private final Standing standing;
    private final BranchHistory history;

    BranchPages(Standing standing, BranchHistory history) {
        this.standing = standing;
        this.history = history;
    }

    BranchPage of(BranchFile file) {
        var branch = file.branch();
        var measures = standing.measures();
        var count = count(file);
        boolean gathers = !branch.kind().movesRelation();
        return new BranchPage(
                branch.code().value(), branch.name(), branch.kind(), measures.term(branch), measures.flags(branch, count), findings(file),
                unitName(file, branch.unit()), unitName(file, branch.committee()),
                branch.units().stream().map(unit -> unitName(file, unit)).toList(),
                Standing.day(branch.formedOn()), termPeriod(branch), gathers,
                "正式党员 " + count.formal() + " 人，预备党员 " + count.probationary() + " 人，共 " + count.all() + " 人",
                file.officers().stream().map(officer -> new BranchPage.Post(officer.post(), officer.memberName())).toList(),
                file.members().stream().map(member -> person(member, file, measures.today())).toList(),
                history.of(file, gathers));
    }

    private static List<BranchPage.Finding> findings(BranchFile file) {
        return file.findings().stream()
                .map(one -> new BranchPage.Finding(one.fault(), one.words(), Standing.day(one.foundOn())))
                .toList();
    }

    private static BranchCount count(BranchFile file) {
        int formal = (int) file.members().stream().filter(Member::formal).count();
        return new BranchCount(file.branch().code(), formal, file.members().size() - formal);
    }

    private static String unitName(BranchFile file, UnitCode code) {
        var unit = file.units().get(code);
        return unit == null ? code.value() : unit.name();
    }

    private static String termPeriod(Branch branch) {
        var start = branch.termStart();
        var end = branch.termEnd();
        return start == null || end == null ? "无" : Standing.day(start) + " 至 " + Standing.day(end);
    }

    private static BranchPage.Person person(Member member, BranchFile file, LocalDate today) {
        var notes = new ArrayList<String>();
        if (!member.retired()) {
            notes.add("在职");
        }
        if (member.formal() && !member.votes()) {
            notes.add("表决权中止");
        }
        var branch = member.branch();
        if (branch != null && file.homes().containsKey(branch)) {
            notes.add("组织关系在" + file.homes().get(branch).name());
        }
        return new BranchPage.Person(
                member.name(), member.ageOn(today), member.standing(), Standing.day(member.joinedOn()),
                unitName(file, member.unit()), String.join("；", notes));
    }
}
