package cn.yinxian.selection.entry.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.EntryLeft;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.entry.model.EntryBook;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseTermination;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 终止 of an entry before its result. */
@Component
class TerminateEntry implements CaseTermination {

    private final EntryBook entries;
    private final EntryWorkflow workflow;
    private final ApplicationEventPublisher events;

    TerminateEntry(EntryBook entries, EntryWorkflow workflow, ApplicationEventPublisher events) {
        this.entries = entries;
        this.workflow = workflow;
        this.events = events;
    }

    @Override
    public String process() {
        return workflow.process();
    }

    @Override
    public Optional<String> whyNot(CaseFile file) {
        return Optional.empty();
    }

    @Override
    public void terminate(CaseFile file, CurrentOfficial by) {
        var entry = entries.require(file.number());
        var from = entry.state();
        entry.close(EntryState.TERMINATED, "申报已终止");
        entries.update(entry);
        var sheet = entry.sheet();
        events.publishEvent(new EntryLeft(file.number(), sheet.round(), sheet.applicant().place(), from, EntryState.TERMINATED));
    }
}
