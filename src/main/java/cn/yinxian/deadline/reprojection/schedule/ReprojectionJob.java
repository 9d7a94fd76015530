package cn.yinxian.deadline.reprojection.schedule;

import cn.yinxian.deadline.reprojection.usecase.ReprojectDeadlines;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Goes on where the last one stopped, whether it finished or was killed. */
@DisallowConcurrentExecution
class ReprojectionJob extends QuartzJobBean {

    private final ReprojectDeadlines deadlines;

    ReprojectionJob(ReprojectDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        deadlines.reproject();
    }
}
