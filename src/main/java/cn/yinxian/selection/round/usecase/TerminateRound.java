package cn.yinxian.selection.round.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.round.RoundEnded;
import cn.yinxian.selection.round.model.RoundBook;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseTermination;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 终止 of a round before its result; its entries end with it. */
@Component
class TerminateRound implements CaseTermination {

    private final RoundBook rounds;
    private final RoundWorkflow workflow;
    private final ApplicationEventPublisher events;

    TerminateRound(RoundBook rounds, RoundWorkflow workflow, ApplicationEventPublisher events) {
        this.rounds = rounds;
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
        var round = rounds.require(file.number());
        boolean published = round.sheet().state().isPublished();
        round.terminate();
        rounds.update(round);
        if (published) {
            events.publishEvent(new RoundEnded(file.number()));
        }
    }
}
