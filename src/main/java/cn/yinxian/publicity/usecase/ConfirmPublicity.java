package cn.yinxian.publicity.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.publicity.PublicityClosed;
import cn.yinxian.publicity.model.Objections;
import cn.yinxian.publicity.model.PublicityBook;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clerk confirms how a publicity ended, and the process that asked is told; serves userTask_confirmPublicity. */
@Service
@Transactional
public class ConfirmPublicity {

    public record Command(TaskRef task, @Nullable String opinion, long seenVersion, CurrentOfficial by) {}

    private final PublicityBook book;
    private final Objections objections;
    private final PublicityWorkflow workflow;
    private final PublicityPapers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmPublicity(
            PublicityBook book, Objections objections, PublicityWorkflow workflow, PublicityPapers papers,
            ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.objections = objections;
        this.workflow = workflow;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    public void confirm(Command command) {
        var task = workflow.takeConfirmation(command.task(), command.by());
        var publicity = book.lock(task.caseNumber());
        publicity.requireVersion(command.seenVersion());
        publicity.confirm(objections.against(publicity.number()), clock.instant());
        book.update(publicity);
        var view = publicity.view();
        papers.result(view, command.by());
        workflow.confirmed(task, command.opinion());
        events.publishEvent(new PublicityClosed(view.number(), view.origin(), view.outcomes(), command.by()));
    }
}
