package cn.yinxian.organisation.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.BranchPlaces;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.model.Posts;
import cn.yinxian.organisation.model.UnitTree;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a unit that nobody works in, nothing hangs under and no branch lies in any more. It stays readable. */
@Service
@Transactional
public class EndUnit {

    public record Command(UnitCode unit, @Nullable UnitCode successor, long seenVersion, OfficialId by) {}

    private final UnitTree tree;
    private final Posts posts;
    private final BranchPlaces branches;
    private final Administrators administrators;
    private final AuditTrail audit;
    private final Clock clock;

    EndUnit(UnitTree tree, Posts posts, BranchPlaces branches, Administrators administrators, AuditTrail audit, Clock clock) {
        this.tree = tree;
        this.posts = posts;
        this.branches = branches;
        this.administrators = administrators;
        this.audit = audit;
        this.clock = clock;
    }

    public void end(Command command) {
        administrators.require(command.by(), Role.SYSTEM_ADMIN);
        tree.lock();
        var unit = tree.require(command.unit());
        var today = WorkingCalendar.dayOf(clock.instant());
        var refusals = obstacles(command, unit.unit().kind(), today);
        if (!unit.unit().active()) {
            refusals.add(Refusal.of("", "unit.ended", "该单位已于 " + unit.endedOn() + " 撤销"));
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        tree.update(unit.ended(today, command.successor(), command.seenVersion()));
        audit.append(new Act(command.by().value(), "unit.end", "unit:" + command.unit(),
                "撤销单位“" + unit.unit().name() + "”" + (command.successor() == null ? "" : "，由 " + command.successor() + " 承接")));
    }

    private List<Refusal> obstacles(Command command, UnitKind kind, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (kind == UnitKind.CITY) {
            refusals.add(Refusal.of("", "unit.city", "市不能撤销"));
        }
        if (tree.hasActiveChildren(command.unit())) {
            refusals.add(Refusal.of("", "unit.children", "还有下级单位或隶属单位，请先将其移到其他单位之下"));
        }
        if (posts.anyAt(command.unit(), today)) {
            refusals.add(Refusal.of("", "unit.posts", "还有工作人员在此任职，请先结束其任职"));
        }
        int open = branches.of(command.unit()).size();
        if (open > 0) {
            refusals.add(Refusal.of("", "unit.branches", "还有 " + open + " 个党支部在此单位，请先办理调整或撤销"));
        }
        if (command.successor() != null && !isHeir(command)) {
            refusals.add(Refusal.of("successor", "unit.successor", "承接单位应为另一个在用单位"));
        }
        return refusals;
    }

    private boolean isHeir(Command command) {
        return !command.unit().equals(command.successor()) && tree.require(command.successor()).unit().active();
    }
}
