package cn.yinxian.deadline.reprojection.schedule;

import cn.yinxian.deadline.reprojection.usecase.WarnOfMissingYear;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Looks every morning whether next year's arrangement should be on file. */
@DisallowConcurrentExecution
class MissingYearJob extends QuartzJobBean {

    private final WarnOfMissingYear warning;

    MissingYearJob(WarnOfMissingYear warning) {
        this.warning = warning;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        warning.warnOnce();
    }
}
