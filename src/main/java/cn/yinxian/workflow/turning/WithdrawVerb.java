package cn.yinxian.workflow.turning;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseVerb;
import cn.yinxian.workflow.CaseWithdrawal;
import cn.yinxian.workflow.Verb;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 撤销 on the page of a case, for its applicant. */
@Component
@Order(20)
class WithdrawVerb implements CaseVerb {

    private final List<CaseWithdrawal> all;

    WithdrawVerb(List<CaseWithdrawal> all) {
        this.all = all;
    }

    @Override
    public Verb verb() {
        return Verb.WITHDRAW;
    }

    @Override
    public String page() {
        return "withdraw";
    }

    @Override
    public String path(CaseFile file) {
        return of(file).map(one -> one.path(file.number())).orElse("");
    }

    @Override
    public boolean concerns(CaseFile file, CurrentOfficial me) {
        return file.applicant().equals(me.id()) && !file.ended() && of(file).isPresent();
    }

    @Override
    public Optional<String> whyNot(CaseFile file, CurrentOfficial me) {
        return of(file).flatMap(one -> one.whyNot(file));
    }

    private Optional<CaseWithdrawal> of(CaseFile file) {
        return all.stream().filter(one -> one.process().equals(file.process())).findFirst();
    }
}
