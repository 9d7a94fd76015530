package cn.yinxian.organisation.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.model.RegisteredUnit;
import cn.yinxian.organisation.model.UnitNames;
import cn.yinxian.organisation.model.UnitPolicy;
import cn.yinxian.organisation.model.UnitTree;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters a unit into the tree. The first one is the city. */
@Service
@Transactional
public class AddUnit {

    public record Command(
            String code, UnitKind kind, UnitNames names, @Nullable UnitCode parent, @Nullable UnitCode partyParent,
            boolean baseCommittee, OfficialId by) {}

    private final UnitTree tree;
    private final Administrators administrators;
    private final AuditTrail audit;

    AddUnit(UnitTree tree, Administrators administrators, AuditTrail audit) {
        this.tree = tree;
        this.administrators = administrators;
        this.audit = audit;
    }

    public UnitCode add(Command command) {
        administrators.require(command.by(), Role.SYSTEM_ADMIN);
        tree.lock();
        var code = UnitNames.code(command.code());
        var parent = command.parent() == null ? null : tree.require(command.parent());
        var partyParent = command.partyParent() == null ? null : tree.require(command.partyParent());
        var names = command.names();
        var unit = RegisteredUnit.founded(
                code, names.name(), command.kind(), parent, partyParent, command.baseCommittee(), names.docMark(), names.fullName());
        var refusals = new ArrayList<>(names.check());
        refusals.addAll(UnitPolicy.check(unit, parent, partyParent));
        if (tree.find(code).isPresent()) {
            refusals.add(Refusal.of("code", "unit.code", "代码 " + code + " 已被使用"));
        }
        if (command.kind() == UnitKind.CITY && tree.hasCity()) {
            refusals.add(Refusal.of("kind", "unit.city", "市已存在，本系统只服务一个市"));
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        tree.addAll(List.of(unit));
        audit.append(new Act(command.by().value(), "unit.add", "unit:" + code, "新增单位“" + names.name() + "”"));
        return code;
    }
}
