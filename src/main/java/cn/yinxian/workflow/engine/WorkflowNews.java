package cn.yinxian.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the house what happened in the engine, in the same transaction, and when. */
@Component
class WorkflowNews {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkflowNews(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void publish(Object event) {
        events.publishEvent(event);
    }

    Instant now() {
        return clock.instant();
    }
}
