package cn.yinxian.workflow.consulting;

import cn.yinxian.deadline.Deadlines;
import cn.yinxian.deadline.Duties;
import cn.yinxian.notification.Notices;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.ReadingChanged;
import cn.yinxian.workflow.TaskChanged;
import cn.yinxian.workflow.persistence.ConsultationMapper;
import cn.yinxian.workflow.persistence.ConsultationRow;
import cn.yinxian.workflow.persistence.ConsultedRow;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows where nobody waits for an answer any more: no reminder, no entry, no deadline. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsultationEnd {

    /** Rule of the deadline. */
    static final String RULE = "consult.workdays";

    private final ConsultationMapper mapper;
    private final Deadlines deadlines;
    private final Duties duties;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Silence silence;

    ConsultationEnd(
            ConsultationMapper mapper, Deadlines deadlines, Duties duties, Notices notices, ApplicationEventPublisher events, Silence silence) {
        this.mapper = mapper;
        this.deadlines = deadlines;
        this.duties = duties;
        this.notices = notices;
        this.events = events;
        this.silence = silence;
    }

    /** A question goes with the step for which it was asked. */
    @EventListener
    void on(TaskChanged task) {
        switch (task.change()) {
            case DONE, CANCELLED -> mapper.selectOpenOfTask(task.task().value()).forEach(question -> end(question, false));
            case CAME, MOVED, DUE -> {
                // the question stands
            }
        }
    }

    void end(ConsultationRow question, boolean withdrawn) {
        long id = Objects.requireNonNull(question.id());
        mapper.selectConsulted(id).stream().filter(ConsultedRow::waits).forEach(this::settled);
        mapper.waitNoMore(id);
        mapper.close(id, silence.now(), withdrawn);
        deadlines.close(subject(id), RULE);
    }

    /** This person is asked no more; the deadline ends with the last one. */
    void answered(ConsultedRow person) {
        settled(person);
        if (mapper.selectConsulted(person.consultationId()).stream().noneMatch(ConsultedRow::waits)) {
            deadlines.close(subject(person.consultationId()), RULE);
        }
    }

    private void settled(ConsultedRow person) {
        String item = item(person);
        duties.end(item);
        notices.settled(item);
        events.publishEvent(new ReadingChanged(item, OfficialId.of(person.official()), false));
    }

    static String subject(long id) {
        return "consult:" + id;
    }

    static String item(ConsultedRow person) {
        return subject(person.consultationId()) + ":" + person.official();
    }
}
