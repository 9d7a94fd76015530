package cn.yinxian.workflow.consulting;

import cn.yinxian.deadline.Deadlines;
import cn.yinxian.deadline.Light;
import cn.yinxian.organisation.CurrentOfficial;
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
    private final Silence silence;
    private final Deadlines deadlines;

    Consultations(ConsultationMapper mapper, Silence silence, Deadlines deadlines) {
        this.mapper = mapper;
        this.silence = silence;
        this.deadlines = deadlines;
    }

    /** A question that waits for somebody. */
    public record Asked(long id, String caseNumber, String title, String question, String asker, Light light) {}

    /** @param standing e.g. "已答复 2026年11月23日 15:04" */
    public record Person(String name, String standing, @Nullable String answer) {}

    /**
     * @param count "已征求 3 人，已答复 2 人"
     * @param open whether its asker may still withdraw it
     */
    public record Line(
            long id, String taskId, String asker, String askerName, String step, String question, boolean required, String askedAt, String due,
            String count, boolean open, List<Person> people) {}

    /** @param answered what this person has answered; null: nothing yet. @param waits whether they may answer */
    public record Question(
            long id, CaseNumber caseNumber, String asker, String question, boolean required, String askedAt, Light light, @Nullable String answered,
            boolean waits) {}

    /** What waits for this official, due first. */
    public List<Asked> waitingFor(CurrentOfficial me) {
        return mapper.selectWaiting(me.id().value()).stream()
                .map(row -> new Asked(
                        row.id(), row.caseNumber(), row.title(), row.question(), row.askerName(), deadlines.light(row.dueAt(), false)))
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

    /** @throws Missing if this official was not asked */
    public Question asked(long id, CurrentOfficial me) {
        var row = mapper.select(id);
        var mine = mapper.selectConsulted(id).stream().filter(person -> person.official().equals(me.id().value())).findFirst();
        if (row == null || mine.isEmpty()) {
            throw new Missing();
        }
        return new Question(
                id, CaseNumber.of(row.caseNumber()), row.askerName(), row.question(), row.required(), ChineseTime.of(row.askedAt()),
                deadlines.light(row.dueAt(), false), mine.get().answer(), mine.get().waits());
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
                                person.name(), Standing.of(row, person, silence.now()).words(row, person, none), person.answer()))
                        .toList());
    }
}
