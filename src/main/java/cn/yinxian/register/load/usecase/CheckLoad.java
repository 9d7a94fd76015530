package cn.yinxian.register.load.usecase;

import cn.yinxian.organisation.Roster;
import cn.yinxian.register.load.model.LoadKind;
import cn.yinxian.register.load.model.LoadPlan;
import cn.yinxian.register.load.model.Loads;
import cn.yinxian.register.load.model.SheetReport;
import cn.yinxian.register.load.model.Upload;
import cn.yinxian.register.load.sheet.Sheet;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 预检: reads the tables of a load and says what is wrong; what is sound waits to be confirmed. Nothing is entered. */
@Service
@Transactional
public class CheckLoad {

    /** @param load id of the load that waits to be confirmed; null where there is a mistake or nothing new */
    public record Checked(List<SheetReport> reports, @Nullable Long load) {}

    private final PlanLoad plans;
    private final Loads loads;
    private final Roster roster;
    private final Clock clock;

    CheckLoad(PlanLoad plans, Loads loads, Roster roster, Clock clock) {
        this.plans = plans;
        this.loads = loads;
        this.roster = roster;
        this.clock = clock;
    }

    public Checked check(LoadKind kind, Map<Sheet, Upload> uploads, OfficialId by) {
        refuseUnless(roster.current(by).has(kind.role()), "role", "这部分导入不由您办理");
        refuseUnless(!uploads.isEmpty() && kind.sheets().containsAll(uploads.keySet()), "load.files", "请至少选择一个文件");
        LoadPlan plan = plans.plan(kind, uploads);
        loads.dropUnfinished(kind, by);
        boolean waits = plan.sound() && plan.fruitful();
        return new Checked(plan.reports(), waits ? loads.add(kind, by, clock.instant(), plan.reports(), uploads) : null);
    }

    private static void refuseUnless(boolean fine, String rule, String facts) {
        if (!fine) {
            throw Refused.because(Refusal.of("", rule, facts));
        }
    }
}
