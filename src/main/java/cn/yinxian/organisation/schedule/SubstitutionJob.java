package cn.yinxian.organisation.schedule;

import cn.yinxian.organisation.usecase.TellSubstitutions;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Looks for substitutions that begin today or have run out. */
@DisallowConcurrentExecution
class SubstitutionJob extends QuartzJobBean {

    private final TellSubstitutions tellSubstitutions;

    SubstitutionJob(TellSubstitutions tellSubstitutions) {
        this.tellSubstitutions = tellSubstitutions;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        tellSubstitutions.tell();
    }
}
