package cn.yinxian.register.persistence;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.organisation.BranchPlace;
import cn.yinxian.organisation.BranchPlaces;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class MyBatisRegisterLoad implements RegisterLoad {

    private final LoadCheck check;
    private final LoadedRows rows;
    private final Units units;
    private final BranchPlaces places;
    private final AuditTrail audit;

    MyBatisRegisterLoad(LoadCheck check, LoadedRows rows, Units units, BranchPlaces places, AuditTrail audit) {
        this.check = check;
        this.rows = rows;
        this.units = units;
        this.places = places;
        this.audit = audit;
    }

    @Override
    public List<Refusal> check(Batch batch) {
        return check.problems(batch);
    }

    @Override
    public void load(Batch batch, @Nullable OfficialId by) {
        var problems = check.problems(batch);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        rows.insertBranches(batch.branches(), units.findAll(batch.branches().stream().map(LoadedBranch::unit).distinct().toList()));
        rows.insertMembers(batch.members());
        rows.insertGatherings(batch.gatherings());
        rows.insertOfficers(batch.officers());
        places.putAll(batch.branches().stream()
                .map(branch -> new BranchPlace(branch.code(), branch.name(), branch.unit()))
                .toList());
        audit.append(new Act(by == null ? "system" : by.value(), "register.load", "register",
                "批量装入支部 " + batch.branches().size() + " 个、党员 " + batch.members().size() + " 名、任职 "
                        + batch.officers().size() + " 人次"));
    }
}
