package cn.yinxian.demosite.site.process;

import cn.yinxian.demosite.site.usecase.PublishSite;
import cn.yinxian.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Serves serviceTask_postPublicity. */
@Component
class SitePostPublicityDelegate implements JavaDelegate {

    private final PublishSite publish;

    SitePostPublicityDelegate(PublishSite publish) {
        this.publish = publish;
    }

    @Override
    public void execute(DelegateExecution execution) {
        publish.publish(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
