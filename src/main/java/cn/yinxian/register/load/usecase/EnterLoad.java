package cn.yinxian.register.load.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.register.load.model.LoadPlan;
import cn.yinxian.register.load.model.Loads.StoredLoad;
import org.springframework.stereotype.Component;

/** Enters units before the branches that lie in them, and keeps each file's hash in the audit record. */
@Component
class EnterLoad {

    private final OrganisationLoad organisation;
    private final RegisterLoad register;
    private final AuditTrail audit;

    EnterLoad(OrganisationLoad organisation, RegisterLoad register, AuditTrail audit) {
        this.organisation = organisation;
        this.register = register;
        this.audit = audit;
    }

    void enter(StoredLoad load, LoadPlan plan) {
        organisation.load(plan.organisation(), load.by());
        if (!plan.register().branches().isEmpty() || !plan.register().members().isEmpty()) {
            register.load(plan.register(), load.by());
        }
        plan.reports().forEach(report -> audit.append(new Act(load.by().value(), "load.confirm", "load:" + load.id(),
                "导入" + report.sheet().label() + "表“" + report.fileName() + "”：共 " + report.rows() + " 行，新增 " + report.fresh()
                        + " 行，SHA-256 " + report.hash())));
    }
}
