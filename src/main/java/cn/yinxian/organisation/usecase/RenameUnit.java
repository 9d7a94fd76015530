package cn.yinxian.organisation.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.model.UnitNames;
import cn.yinxian.organisation.model.UnitTree;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a unit is called, how it signs, and whether it has a 基层党委 of its own. */
@Service
@Transactional
public class RenameUnit {

    public record Command(UnitCode unit, UnitNames names, boolean baseCommittee, long seenVersion, OfficialId by) {}

    private final UnitTree tree;
    private final Administrators administrators;
    private final AuditTrail audit;

    RenameUnit(UnitTree tree, Administrators administrators, AuditTrail audit) {
        this.tree = tree;
        this.administrators = administrators;
        this.audit = audit;
    }

    public void rename(Command command) {
        administrators.require(command.by(), Role.SYSTEM_ADMIN);
        var names = command.names();
        var refusals = names.check();
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        var before = tree.require(command.unit());
        tree.update(before.renamed(
                names.name(), command.baseCommittee(), names.docMark(), names.fullName(), command.seenVersion()));
        audit.append(new Act(command.by().value(), "unit.rename", "unit:" + command.unit(),
                "“" + before.unit().name() + "”改为“" + names.name() + "”" + (command.baseCommittee() ? "，设有基层党委" : "，未设基层党委")));
    }
}
