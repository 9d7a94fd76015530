package cn.yinxian.formation.web;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.web.MembersView.Row;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Member;
import cn.yinxian.register.Register;
import cn.yinxian.shared.BranchCode;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The roster to choose from, in words; a constant number of queries for any number of members. */
@Component
class MemberChoices {

    private final MemberSource source;
    private final ReceivingBranches receiving;
    private final Register register;
    private final Units units;
    private final Labels labels;
    private final Clock clock;

    MemberChoices(MemberSource source, ReceivingBranches receiving, Register register, Units units, Labels labels, Clock clock) {
        this.source = source;
        this.receiving = receiving;
        this.register = register;
        this.units = units;
        this.labels = labels;
        this.clock = clock;
    }

    /** @param self the application itself: whom it holds is not held by another */
    MembersView of(Proposal typed, FormationId self, String search) {
        boolean moves = typed.action() != FormationAction.FORM;
        boolean gathers = !moves && !typed.kind().movesRelation();
        var people = source.of(typed, gathers ? search : "");
        var branches = moves ? receiving.of(typed, search) : Map.<String, String>of();
        return new MembersView(
                moves ? "move" : gathers ? "gather" : "choose", moves ? Objects.toString(typed.subject(), "") : "", rows(typed, self, people), branches,
                typed.action() == FormationAction.DISSOLVE ? "批复后再安排" : "不变动",
                gathers || receiving.areMany(typed), search, hint(typed, gathers));
    }

    private List<Row> rows(Proposal typed, FormationId self, Map<String, Member> people) {
        var busy = typed.kind().movesRelation() ? source.busy(people, self) : Set.<String>of();
        var names = units.findAll(people.values().stream().map(Member::unit).distinct().toList());
        var homes = register.findAll(people.values().stream().map(Member::branch).filter(Objects::nonNull).distinct().toList());
        var chosen = new HashSet<>(typed.memberCodes());
        var targets = MembersForm.targetsOf(typed);
        var today = WorkingCalendar.dayOf(clock.instant());
        return people.values().stream()
                .map(member -> new Row(
                        member.code(), member.name(), labels.of(member.standing()), member.ageOn(today),
                        names.get(member.unit()).name(), home(member, homes), chosen.contains(member.code()),
                        targets.getOrDefault(member.code(), ""), typed.subject() != null && typed.subject().equals(member.branch()),
                        note(member, busy)))
                .toList();
    }

    private static String note(Member member, Set<String> busy) {
        return busy.contains(member.code()) ? "已列入另一件在办事项" : member.retired() ? "" : "在职";
    }

    private static String home(Member member, Map<BranchCode, Branch> homes) {
        var branch = member.branch() == null ? null : homes.get(member.branch());
        return branch == null ? "—" : branch.name();
    }

    private static String hint(Proposal typed, boolean gathers) {
        if (gathers) {
            return "功能型、临时党支部不转组织关系。先按姓名或党员编号查找，再在名单上打勾。";
        }
        return switch (typed.action()) {
            case FORM -> "在要编入党支部的党员前面打勾。名单来自党员底册，只列离退休党员。";
            case ADJUST -> "只给要转出的党员选择去向，其余的不用动；要从别的党支部转入党员的，在名单下面点开选择。";
            case DISSOLVE -> "请给每名党员选择接收的党支部。一时定不下来的可以在批复后安排，但办结前必须逐人落实。";
        };
    }
}
