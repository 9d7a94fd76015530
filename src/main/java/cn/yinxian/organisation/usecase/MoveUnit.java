package cn.yinxian.organisation.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.UnitMoved;
import cn.yinxian.organisation.model.UnitPolicy;
import cn.yinxian.organisation.model.UnitTree;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a unit, with all below it, under other parents; data scopes follow at once. */
@Service
@Transactional
public class MoveUnit {

    public record Command(UnitCode unit, UnitCode parent, UnitCode partyParent, long seenVersion, OfficialId by) {}

    private final UnitTree tree;
    private final Administrators administrators;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    MoveUnit(UnitTree tree, Administrators administrators, AuditTrail audit, ApplicationEventPublisher events) {
        this.tree = tree;
        this.administrators = administrators;
        this.audit = audit;
        this.events = events;
    }

    public void move(Command command) {
        administrators.require(command.by(), Role.SYSTEM_ADMIN);
        tree.lock();
        var before = tree.require(command.unit());
        if (before.unit().kind() == UnitKind.CITY || !before.unit().active()) {
            throw Refused.because(Refusal.of("", "unit.move", "市和已撤销的单位不能移动"));
        }
        var parent = tree.require(command.parent());
        var partyParent = tree.require(command.partyParent());
        var after = before.movedUnder(parent, partyParent, command.seenVersion());
        var refusals = UnitPolicy.check(after, parent, partyParent);
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        tree.update(after);
        tree.repathBelow(before, after);
        events.publishEvent(new UnitMoved(before.unit().path(), after.unit().path()));
        audit.append(new Act(command.by().value(), "unit.move", "unit:" + command.unit(),
                "行政上级改为“" + parent.unit().name() + "”，隶属上级改为“" + partyParent.unit().name() + "”"));
    }
}
