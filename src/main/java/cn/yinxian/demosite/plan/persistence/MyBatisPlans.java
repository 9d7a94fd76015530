package cn.yinxian.demosite.plan.persistence;

import cn.yinxian.demosite.plan.model.PlanBook;
import cn.yinxian.demosite.plan.model.PlanState;
import cn.yinxian.demosite.plan.model.PlanStatus;
import cn.yinxian.demosite.plan.model.YearPlan;
import cn.yinxian.demosite.plan.persistence.PlanRow.QuotaRow;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.UnitCode;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisPlans implements PlanBook {

    private final PlanMapper mapper;

    MyBatisPlans(PlanMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<YearPlan> pending(int year) {
        return read(mapper.selectPending(year));
    }

    @Override
    public Optional<YearPlan> inForce(int year) {
        return read(mapper.selectInForce(year));
    }

    @Override
    public void lock(long plan, UnitCode district) {
        mapper.lockQuota(plan, district.value());
    }

    @Override
    public void add(YearPlan plan) {
        var key = new PlanMapper.NewKey();
        try {
            mapper.insert(PlanRow.of(plan.state()), key);
        } catch (DuplicateKeyException twice) {
            throw Overtaken.byAnother();
        }
        insertQuotas(key.getValue(), plan.state());
    }

    @Override
    public void update(YearPlan plan) {
        var state = plan.state();
        if (mapper.update(PlanRow.of(state)) == 0) {
            throw Overtaken.byAnother();
        }
        mapper.deleteQuotas(state.id());
        insertQuotas(state.id(), state);
        if (state.status() == PlanStatus.IN_FORCE) {
            mapper.replace(state.paper().year(), state.id());
        }
    }

    private void insertQuotas(long id, PlanState state) {
        var quotas = state.paper().quotas();
        if (!quotas.isEmpty()) {
            mapper.insertQuotas(IntStream.range(0, quotas.size())
                    .mapToObj(at -> new QuotaRow(
                            id, quotas.get(at).district().value(), at, quotas.get(at).min(), quotas.get(at).max(), quotas.get(at).minCommunity()))
                    .toList());
        }
    }

    private Optional<YearPlan> read(@Nullable PlanRow row) {
        return row == null ? Optional.empty() : Optional.of(new YearPlan(row.state(mapper.selectQuotas(row.id()))));
    }
}
