package cn.yinxian.renewal.schedule;

import cn.yinxian.renewal.usecase.CallReviews;
import cn.yinxian.renewal.usecase.CallTerms;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Calls what the calendar demands of branches: renewals, and yearly reviews. */
@DisallowConcurrentExecution
class TermScanJob extends QuartzJobBean {

    private final CallTerms callTerms;
    private final CallReviews callReviews;

    TermScanJob(CallTerms callTerms, CallReviews callReviews) {
        this.callTerms = callTerms;
        this.callReviews = callReviews;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        try {
            callTerms.call();
        } finally {
            callReviews.call();
        }
    }
}
