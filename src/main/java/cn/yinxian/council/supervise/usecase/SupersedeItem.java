package cn.yinxian.council.supervise.usecase;

import cn.yinxian.council.motion.Execution;
import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.CaseMessages;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A later decision of the council says otherwise: the newer one holds, and the item is done no more. */
@Service
@Transactional
public class SupersedeItem {

    public record Command(CaseNumber number, CaseNumber motion, long seenVersion, CurrentOfficial by) {}

    private final SuperviseItems items;
    private final CaseMessages messages;
    private final ItemClosing closing;
    private final Execution execution;
    private final ItemWorkflow workflow;
    private final Clock clock;

    SupersedeItem(
            SuperviseItems items, CaseMessages messages, ItemClosing closing, Execution execution, ItemWorkflow workflow, Clock clock) {
        this.items = items;
        this.messages = messages;
        this.closing = closing;
        this.execution = execution;
        this.workflow = workflow;
        this.clock = clock;
    }

    public void supersede(Command command) {
        messages.lock(command.number());
        var item = closing.take(command.number());
        item.requireVersion(command.seenVersion());
        requireNewer(item.state().motion(), command.motion());
        item.supersede(command.motion(), clock.instant());
        items.update(item);
        workflow.superseded(item, "%s根据议题 %s 的新决定，本事项不再办理".formatted(command.by().name(), command.motion()));
        closing.tell(item);
    }

    private void requireNewer(CaseNumber earlier, CaseNumber newer) {
        try {
            var decided = execution.require(newer);
            var before = execution.require(earlier);
            if (!newer.equals(earlier) && decided.council().equals(before.council()) && decided.decidedAt().isAfter(before.decidedAt())) {
                return;
            }
        } catch (Missing unknown) {
            // answered like one that does not count
        }
        throw Refused.because(Refusal.of("motion", "supervise.superseded", "请填写同一协调议事会议以后作出决定的议题编号"));
    }
}
