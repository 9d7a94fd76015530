package cn.yinxian.demo.usecase;

import cn.yinxian.demo.DemoOnly;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does one stage of the demo city and marks it done, in one transaction: killed in between, neither has happened. */
@Service
@DemoOnly
@Transactional
public class LoadStage {

    private final Stages stages;

    LoadStage(Stages stages) {
        this.stages = stages;
    }

    /** The mark goes first: a second program doing the same stage waits for it, and then fails. */
    public void load(String stage, LocalDate cityDay, Runnable work) {
        stages.finish(stage, cityDay);
        work.run();
    }
}
