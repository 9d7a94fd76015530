package cn.yinxian.demosite.site.web;

import cn.yinxian.demosite.site.usecase.WithdrawSite;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseWithdrawal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 撤销 of an application by the unit that brought it. */
@Component
class SiteWithdrawal implements CaseWithdrawal {

    private final WithdrawSite withdraw;

    SiteWithdrawal(WithdrawSite withdraw) {
        this.withdraw = withdraw;
    }

    @Override
    public String process() {
        return "demo-site";
    }

    @Override
    public String path(CaseNumber number) {
        return "/demo-sites/" + number + "/withdraw";
    }

    @Override
    public Optional<String> whyNot(CaseFile file) {
        return withdraw.whyNot(file.number());
    }
}
