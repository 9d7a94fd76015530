package cn.yinxian.formation.web;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseWithdrawal;
import cn.yinxian.workflow.Withdrawals;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 撤销 of an application, as long as its model listens for it: until it is decided. */
@Component
class FormationWithdrawal implements CaseWithdrawal {

    private static final String WITHDRAWN = "formation.withdrawn";

    private final Withdrawals withdrawals;

    FormationWithdrawal(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public String process() {
        return "branch-formation";
    }

    @Override
    public String path(CaseNumber number) {
        return "/formations/" + number + "/withdraw";
    }

    @Override
    public Optional<String> whyNot(CaseFile file) {
        return withdrawals.whyNot(file, WITHDRAWN);
    }
}
