package cn.yinxian.workflow.consulting;

import cn.yinxian.deadline.Deadlines;
import cn.yinxian.deadline.Light;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.OnBehalf;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.ChineseTime;
import cn.yinxian.workflow.persistence.ConsultationMapper;
import cn.yinxian.workflow.persistence.ConsultationRow;
import cn.yinxian.workflow.persistence.ConsultedRow;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads who was asked what, and what they answered, in words. */
@Service
@Transactional(readOnly = true)
public class Consultations {

    private final ConsultationMapper mapper;
    private final Answering answering;
    private final Silence silence;
    private final Deadlines deadlines;

    Consultations(ConsultationMapper mapper, Answering answering, Silence silence, Deadlines deadlines) {
        this.mapper = mapper;
        this.answering = answering;
        this.silence = silence;
        this.deadlines = deadlines;
    }

    /** A question that waits for somebody. @param principal who was asked, where one answers for another; null: oneself */
    public record Asked(
            long id, String caseNumber, String title, String question, String asker, Light light, @Nullable String principal) {}

    /** @param standing e.g. "已答复 2026年11月23日 15:04" */
    public record Person(String name, String standing, @Nullable String answer) {}

    /**
     * @param count "已征求 3 人，已答复 2 人"
     * @param open whether its asker may still withdraw it
     */
    public record Line(
            long id, String taskId, String asker, String askerName, String step, String question, boolean required, String askedAt, String due,
            String count, boolean open, List<Person> people) {}

    /**
     * @param answered what this person has answered; null: nothing yet
     * @param waits whether they may answer
     * @param principal who was asked, where one answers for another; null: oneself
     */
    public record Question(
            long id, CaseNumber caseNumber, String asker, String question, boolean required, String askedAt, Light light, @Nullable String answered,
            boolean waits, @Nullable String principal) {}

    /** What waits for this official, or for those for whom they act today, due first. */
    public List<Asked> waitingFor(CurrentOfficial me) {
        var substituted = me.reach().stream().filter(reach -> !reach.own()).toList();
        return mapper.selectWaiting(me.id().value(), substituted).stream()
                .map(row -> new Asked(
                        row.id(), row.caseNumber(), row.title(), row.question(), row.askerName(), deadlines.light(row.dueAt(), false),
                        me.actsFor(row.official(), row.process()).map(OnBehalf::name).orElse(null)))
                .toList();
    }

    /** In order of asking. The caller has checked that the case may be read. */
    public List<Line> of(CaseNumber number) {
        var questions = mapper.selectOfCase(number.value());
        if (questions.isEmpty()) {
            return List.of();
        }
        var people = mapper.selectConsultedOfCase(number.value()).stream().collect(Collectors.groupingBy(ConsultedRow::consultationId));
        boolean none = silence.meansNone();
        return questions.stream().map(row -> line(row, people.getOrDefault(row.id(), List.of()), none)).toList();
    }

    /** @throws Missing if neither this official was asked nor somebody for whom they act */
    public Question asked(long id, CurrentOfficial me) {
        var row = mapper.select(id);
        if (row == null) {
            throw new Missing();
        }
        var part = answering.of(row, me);
        return new Question(
                id, CaseNumber.of(row.caseNumber()), row.askerName(), row.question(), row.required(), ChineseTime.of(row.askedAt()),
                deadlines.light(row.dueAt(), false), part.person().answer(), part.person().waits(),
                part.behalf() == null ? null : part.person().name());
    }

    /** Working days the city gives where the asker chooses none. */
    public int usualDays() {
        return silence.usualDays();
    }

    private Line line(ConsultationRow row, List<ConsultedRow> people, boolean none) {
        long answered = people.stream().filter(person -> person.answeredAt() != null).count();
        return new Line(
                Objects.requireNonNull(row.id()), row.taskId(), row.asker(), row.askerName(), row.step(), row.question(), row.required(),
                ChineseTime.of(row.askedAt()), ChineseTime.of(row.dueAt()), "已征求 %d 人，已答复 %d 人".formatted(people.size(), answered),
                row.closedAt() == null,
                people.stream()
                        .map(person -> new Person(
                                person.answerer(), Standing.of(row, person, silence.now()).words(row, person, none), person.answer()))
                        .toList());
    }
}
