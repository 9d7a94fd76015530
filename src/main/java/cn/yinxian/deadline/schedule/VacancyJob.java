package cn.yinxian.deadline.schedule;

import cn.yinxian.deadline.usecase.TellVacancies;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Looks for vacant posts before they bite. */
@DisallowConcurrentExecution
class VacancyJob extends QuartzJobBean {

    private final TellVacancies tellVacancies;

    VacancyJob(TellVacancies tellVacancies) {
        this.tellVacancies = tellVacancies;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        tellVacancies.tell();
    }
}
