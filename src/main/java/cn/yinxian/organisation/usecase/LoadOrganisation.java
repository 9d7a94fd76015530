package cn.yinxian.organisation.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.model.Accounts;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads a city in a few statements per some hundred rows; what is wrong in it takes everything back. */
@Service
@Transactional
class LoadOrganisation implements OrganisationLoad {

    private static final int TOLD = 100;

    private final UnitsLoad units;
    private final PeopleLoad people;
    private final Administrators administrators;
    private final Accounts accounts;
    private final AuditTrail audit;

    LoadOrganisation(UnitsLoad units, PeopleLoad people, Administrators administrators, Accounts accounts, AuditTrail audit) {
        this.units = units;
        this.people = people;
        this.administrators = administrators;
        this.accounts = accounts;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Refusal> check(Batch batch) {
        var refusals = new ArrayList<>(units.check(batch.units()));
        refusals.addAll(people.check(batch));
        return refusals;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> loginsInUse(Collection<String> logins) {
        return Set.copyOf(accounts.taken(logins));
    }

    @Override
    public void load(Batch batch, @Nullable OfficialId by) {
        boolean persons = !batch.officials().isEmpty() || !batch.posts().isEmpty() || !batch.accounts().isEmpty();
        if (by != null && !batch.units().isEmpty()) {
            administrators.require(by, Role.SYSTEM_ADMIN);
        }
        if (by != null && persons) {
            administrators.require(by, Role.SECURITY_ADMIN);
        }
        refuseIfAny(units.load(batch.units()));
        refuseIfAny(people.load(batch));
        audit.append(new Act(by == null ? "system" : by.value(), "organisation.load", "organisation:load",
                "导入单位 " + batch.units().size() + " 个、工作人员 " + batch.officials().size() + " 人、任职 "
                        + batch.posts().size() + " 项、账号 " + batch.accounts().size() + " 个"));
    }

    private static void refuseIfAny(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new Refused(refusals.subList(0, Math.min(TOLD, refusals.size())));
        }
    }
}
