package cn.yinxian.council.supervise.schedule;

import cn.yinxian.council.supervise.usecase.SweepItems;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Counts late items and sends slips, on one node of the cluster. */
@DisallowConcurrentExecution
class ItemSweepJob extends QuartzJobBean {

    private final SweepItems sweepItems;

    ItemSweepJob(SweepItems sweepItems) {
        this.sweepItems = sweepItems;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        sweepItems.sweep();
    }
}
