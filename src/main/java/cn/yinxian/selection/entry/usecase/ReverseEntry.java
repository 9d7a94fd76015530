package cn.yinxian.selection.entry.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.entry.model.EntryBook;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.StepReversal;
import cn.yinxian.workflow.TaskKey;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 退回 and 取回 of an entry before its district ranks it. */
@Component
class ReverseEntry implements StepReversal {

    private final EntryBook entries;
    private final EntryWorkflow workflow;

    ReverseEntry(EntryBook entries, EntryWorkflow workflow) {
        this.entries = entries;
        this.workflow = workflow;
    }

    @Override
    public String process() {
        return workflow.process();
    }

    @Override
    public Optional<String> whyNot(CaseFile file, TaskKey from, TaskKey to) {
        var now = workflow.stepOf(from).orElseThrow(Missing::new);
        var target = workflow.stepOf(to).orElseThrow(Missing::new);
        return now == EntryStep.CORRECT || target == EntryStep.CORRECT ? Optional.of("区县已经推荐，不能再回到前面的环节") : Optional.empty();
    }

    @Override
    public Optional<TaskKey> amend() {
        return Optional.of(workflow.keyOf(EntryStep.AMEND));
    }

    @Override
    public List<String> returnFields() {
        return List.of("opinion", "attachments");
    }

    @Override
    public void reverse(CaseFile file, TaskKey from, TaskKey to, CurrentOfficial by) {
        var entry = entries.require(file.number());
        entry.turnBack(workflow.stepOf(to).orElseThrow(Missing::new) == EntryStep.REVIEW ? EntryState.IN_REVIEW : EntryState.RETURNED);
        entries.update(entry);
        workflow.mark(entry.sheet());
    }
}
