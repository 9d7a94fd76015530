package cn.yinxian.demosite.site.usecase;

import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.demosite.site.model.SiteStatus;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 撤销: the unit takes its application back, as long as it is not shown to everybody. */
@Service
@Transactional
public class WithdrawSite {

    public record Command(CaseNumber number, String reason, long seenVersion, CurrentOfficial by) {}

    private final SiteBook book;
    private final SiteWorkflow workflow;

    WithdrawSite(SiteBook book, SiteWorkflow workflow) {
        this.book = book;
        this.workflow = workflow;
    }

    public void withdraw(Command command) {
        workflow.takeForWithdrawal(command.number(), command.by());
        whyNot(command.number()).ifPresent(words -> {
            throw Refused.because(Refusal.of("", "demosite.withdraw", words));
        });
        var site = book.require(command.number());
        site.requireVersion(command.seenVersion());
        site.withdraw(command.reason());
        book.update(site);
        workflow.withdrawn(site.state(), command.reason(), command.by());
    }

    /** Empty where it can be withdrawn. */
    @Transactional(readOnly = true)
    public Optional<String> whyNot(CaseNumber number) {
        var status = book.require(number).state().status();
        if (status == SiteStatus.IN_PUBLICITY) {
            return Optional.of("正在公示，不能撤销");
        }
        return status.isUnderWay() ? Optional.empty() : Optional.of("本办件已作出决定，不能再撤销");
    }
}
