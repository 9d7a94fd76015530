package cn.yinxian.renewal.web;

import cn.yinxian.renewal.usecase.RenewalQueries;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseWithdrawal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 撤销 of a renewal by the branch that began it. */
@Component
class RenewalWithdrawal implements CaseWithdrawal {

    private final RenewalQueries queries;

    RenewalWithdrawal(RenewalQueries queries) {
        this.queries = queries;
    }

    @Override
    public String process() {
        return "term-renewal";
    }

    @Override
    public String path(CaseNumber number) {
        return "/renewals/" + number + "/withdraw";
    }

    @Override
    public Optional<String> whyNot(CaseFile file) {
        return queries.whyNotWithdrawn(file.number());
    }
}
