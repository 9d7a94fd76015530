package cn.yinxian.register.load.usecase;

import cn.yinxian.register.load.model.Loads;
import cn.yinxian.register.load.model.Loads.StoredLoad;
import cn.yinxian.register.load.model.SheetReport;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a load to the one who made it: checked anew while it waits, as it was once it is done. */
@Service
@Transactional(readOnly = true)
public class OpenLoad {

    /** @param reports empty once the load is done */
    public record Opened(StoredLoad load, List<SheetReport> reports) {}

    private final PlanLoad plans;
    private final Loads loads;

    OpenLoad(PlanLoad plans, Loads loads) {
        this.plans = plans;
        this.loads = loads;
    }

    public Opened open(long id, OfficialId by) {
        var load = loads.find(id).filter(found -> found.by().equals(by)).orElseThrow(Missing::new);
        return new Opened(load, load.done() ? List.of() : plans.plan(load.kind(), loads.uploads(id)).reports());
    }
}
