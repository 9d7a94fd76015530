package cn.yinxian.council.supervise.usecase;

import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office answers the first request for more time, the convener any further one; serves userTask_decideExtension. */
@Service
@Transactional
public class DecideItemExtension {

    public record Command(TaskRef task, Verdict verdict, @Nullable String opinion, long seenVersion, CurrentOfficial by) {}

    private final SuperviseItems items;
    private final ItemWorkflow workflow;
    private final ItemClock clock;

    DecideItemExtension(SuperviseItems items, ItemWorkflow workflow, ItemClock clock) {
        this.items = items;
        this.workflow = workflow;
        this.clock = clock;
    }

    public void decide(Command command) {
        var task = workflow.takeExtension(command.task(), command.by());
        var item = items.require(task.caseNumber());
        item.requireVersion(command.seenVersion());
        item.decideExtension(command.verdict() == Verdict.AGREE);
        items.update(item);
        clock.run(item);
        workflow.extensionDecided(task, item, command.verdict(), command.opinion());
    }
}
