package cn.yinxian.formation.schedule;

import cn.yinxian.formation.usecase.CheckBranches;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Looks each night which branches no longer fulfil their conditions, on one node of the cluster. */
@DisallowConcurrentExecution
class BranchCheckJob extends QuartzJobBean {

    private final CheckBranches checkBranches;

    BranchCheckJob(CheckBranches checkBranches) {
        this.checkBranches = checkBranches;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        checkBranches.check();
    }
}
