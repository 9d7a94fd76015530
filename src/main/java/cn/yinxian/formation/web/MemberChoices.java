package cn.yinxian.formation.web;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.web.MembersView.Row;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.Member;
import cn.yinxian.register.Register;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
    MembersView of(Proposal typed, FormationId self, RosterSearch wanted) {
        boolean moves = typed.action() != FormationAction.FORM;
        boolean gathers = !moves && !typed.kind().movesRelation();
        var offer = source.of(typed, wanted);
        var row = rows(typed, self, offer.all());
        return new MembersView(
                moves ? "move" : gathers ? "gather" : "choose", moves ? Objects.toString(typed.subject(), "") : "",
                offer.own().stream().map(row).toList(), offer.chosen().stream().map(row).toList(), offer.found().members().stream().map(row).toList(),
                offer.found().total(), typed.action() != FormationAction.DISSOLVE, gathers || typed.units().size() > 1, wanted.asksMembers(),
                branches(typed, wanted), typed.action() == FormationAction.DISSOLVE ? "批复后再安排" : "不变动", hint(typed, gathers));
    }

    /** Refuses beside the list whoever or whatever cannot have been chosen from it. */
    void requireChoosable(Proposal proposal, MembersForm form) {
        if (!source.admits(proposal, form.named())) {
            throw Refused.because(Refusal.of("members", "formation.members", "所选党员不在可选的范围内，请重新选择"));
        }
        if (!branches(proposal, form.search()).keySet().containsAll(form.goals())) {
            throw Refused.because(Refusal.of("members", "members.targets", "所选接收党支部不在可选的范围内，请重新选择"));
        }
    }

    private Map<String, String> branches(Proposal typed, RosterSearch wanted) {
        return typed.action() == FormationAction.FORM ? Map.of() : receiving.of(typed, wanted.branchSearch());
    }

    private Function<Member, Row> rows(Proposal typed, FormationId self, List<Member> people) {
        var busy = typed.kind().movesRelation() ? source.busy(people, self) : Set.<String>of();
        var names = units.findAll(people.stream().map(Member::unit).distinct().toList());
        var homes = register.findAll(people.stream().map(Member::branch).filter(Objects::nonNull).distinct().toList());
        var targets = MembersForm.targetsOf(typed);
        var today = WorkingCalendar.dayOf(clock.instant());
        return member -> new Row(
                member.code(), member.name(), labels.of(member.standing()), member.ageOn(today), names.get(member.unit()).name(),
                home(member, homes), targets.getOrDefault(member.code(), ""), note(member, busy));
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
            return "功能型、临时党支部不转组织关系。先按姓名、党员编号或者单位查找，再在名单上打勾。";
        }
        return switch (typed.action()) {
            case FORM -> typed.kind() == BranchKind.SEPARATED
                    ? "在要分出来的离退休党员前面打勾。名单来自党员底册。"
                    : "在要编入党支部的党员前面打勾。名单来自党员底册，只列离退休党员。";
            case ADJUST -> "只给要转出的党员选择去向，其余的不用动；要从别的党支部转入党员的，在名单下面查找、打勾。";
            case DISSOLVE -> "请给每名党员选择接收的党支部。一时定不下来的可以在批复后安排，但办结前必须逐人落实。";
        };
    }
}
