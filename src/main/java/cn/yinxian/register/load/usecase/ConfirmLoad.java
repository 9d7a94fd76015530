package cn.yinxian.register.load.usecase;

import cn.yinxian.organisation.FirstPasswords;
import cn.yinxian.organisation.FirstPasswords.FirstPassword;
import cn.yinxian.organisation.FirstPasswords.Opening;
import cn.yinxian.register.load.model.LoadKind;
import cn.yinxian.register.load.model.LoadPlan;
import cn.yinxian.register.load.model.Loads;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 确认导入: enters what was checked, whole or not at all, and never twice. */
@Service
@Transactional
public class ConfirmLoad {

    private final PlanLoad plans;
    private final Loads loads;
    private final EnterLoad entering;
    private final FirstPasswords passwords;
    private final Clock clock;

    ConfirmLoad(PlanLoad plans, Loads loads, EnterLoad entering, FirstPasswords passwords, Clock clock) {
        this.plans = plans;
        this.loads = loads;
        this.entering = entering;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** @return the first passwords of accounts opened by the load, to be shown once */
    public List<FirstPassword> confirm(long id, OfficialId by) {
        var load = loads.lock(id).filter(found -> found.by().equals(by)).orElseThrow(Missing::new);
        if (load.done()) {
            throw Refused.because(Refusal.of("", "load.done", "这次导入已经完成，没有重复导入"));
        }
        LoadPlan plan = plans.plan(load.kind(), loads.uploads(id));
        if (!plan.sound() || !plan.brings(load.files())) {
            throw Refused.because(Refusal.of("", "load.changed", "预检之后系统中的数据有变化，请重新上传预检"));
        }
        var drawn = load.kind() == LoadKind.OFFICIALS ? drawn(plan) : List.<FirstPassword>of();
        var hashes = drawn.stream().collect(Collectors.toMap(FirstPassword::login, FirstPassword::hash, (one, other) -> one, HashMap::new));
        entering.enter(load, new LoadPlan(plan.reports(), PlanOfficials.withPasswords(plan.organisation(), hashes), plan.register()));
        loads.finish(id, clock.instant());
        return drawn;
    }

    private List<FirstPassword> drawn(LoadPlan plan) {
        var names = plan.organisation().officials().stream()
                .collect(Collectors.toMap(official -> official.id(), official -> official.name()));
        return passwords.draw(plan.organisation().accounts().stream()
                .map(account -> new Opening(account.login(), names.get(account.official())))
                .toList());
    }
}
