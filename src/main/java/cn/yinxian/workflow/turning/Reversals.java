package cn.yinxian.workflow.turning;

import cn.yinxian.workflow.StepReversal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The process modules that let their cases be turned back. */
@Component
class Reversals {

    private final List<StepReversal> all;

    Reversals(List<StepReversal> all) {
        this.all = all;
    }

    Optional<StepReversal> of(String process) {
        return all.stream().filter(one -> one.process().equals(process)).findFirst();
    }
}
