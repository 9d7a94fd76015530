package cn.yinxian.council.supervise.usecase;

import cn.yinxian.council.motion.Execution;
import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.CaseMessages;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead unit has been merged or has lost the task: the office names another. */
@Service
@Transactional
public class ReassignItem {

    public record Command(CaseNumber number, String lead, String reason, long seenVersion, CurrentOfficial by) {}

    private final SuperviseItems items;
    private final CaseMessages messages;
    private final Execution execution;
    private final LeadChoices choices;
    private final ItemWorkflow workflow;
    private final Units units;

    ReassignItem(
            SuperviseItems items, CaseMessages messages, Execution execution, LeadChoices choices, ItemWorkflow workflow, Units units) {
        this.items = items;
        this.messages = messages;
        this.execution = execution;
        this.choices = choices;
        this.workflow = workflow;
        this.units = units;
    }

    /** The units that may lead instead, code to name. */
    @Transactional(readOnly = true)
    public Map<String, String> leads(CaseNumber number) {
        var state = items.require(number).state();
        return choices.of(state.council(), execution.require(state.motion()).sponsor());
    }

    public void reassign(Command command) {
        messages.lock(command.number());
        var item = items.require(command.number());
        item.requireVersion(command.seenVersion());
        var state = item.state();
        var sponsor = execution.require(state.motion()).sponsor();
        var lead = choices.find(state.council(), sponsor, command.lead())
                .orElseThrow(() -> Refused.because(Refusal.of("lead", "supervise.lead", "请从列表中选择主办单位")));
        item.reassign(lead);
        items.update(item);
        String words = "主办单位由%s改为%s。%s".formatted(
                units.require(state.lead().unit()).name(), units.require(lead.unit()).name(), command.reason().strip());
        workflow.reassigned(item, words, command.by());
    }
}
