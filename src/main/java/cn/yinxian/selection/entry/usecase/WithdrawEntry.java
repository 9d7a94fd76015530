package cn.yinxian.selection.entry.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.EntryLeft;
import cn.yinxian.selection.entry.model.EntryBook;
import cn.yinxian.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 撤销: the applicant takes the entry back, as long as there is no result. */
@Service
@Transactional
public class WithdrawEntry {

    private final EntryBook entries;
    private final EntryWorkflow workflow;
    private final ApplicationEventPublisher events;

    WithdrawEntry(EntryBook entries, EntryWorkflow workflow, ApplicationEventPublisher events) {
        this.entries = entries;
        this.workflow = workflow;
        this.events = events;
    }

    public record Command(CaseNumber number, String reason, long seenVersion, CurrentOfficial by) {}

    public void withdraw(Command command) {
        workflow.takeForWithdrawal(command.number(), command.by());
        var entry = entries.require(command.number());
        entry.requireVersion(command.seenVersion());
        var from = entry.state();
        entry.withdraw();
        entries.update(entry);
        workflow.withdrawn(entry.sheet(), command.reason(), command.by());
        var sheet = entry.sheet();
        events.publishEvent(new EntryLeft(command.number(), sheet.round(), sheet.applicant().place(), from, entry.state()));
    }
}
