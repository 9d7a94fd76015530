package cn.yinxian.workflow.consulting;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.Deadlines;
import cn.yinxian.deadline.Duties;
import cn.yinxian.deadline.Duty;
import cn.yinxian.notification.Addressed;
import cn.yinxian.notification.Message;
import cn.yinxian.notification.Notices;
import cn.yinxian.notification.Occasion;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.act.Taking;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.ConsultationRow;
import cn.yinxian.workflow.persistence.ConsultedRow;
import cn.yinxian.workflow.reading.ReadingRights;
import java.util.List;
import org.springframework.stereotype.Component;

/** What follows where somebody is asked: they may read the case, are told and reminded, and have it before them. */
@Component
class AskedPeople {

    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final Duties duties;
    private final Notices notices;
    private final ReadingRights rights;
    private final Silence silence;

    AskedPeople(
            WorkingCalendar calendar, Deadlines deadlines, Duties duties, Notices notices, ReadingRights rights, Silence silence) {
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.duties = duties;
        this.notices = notices;
        this.rights = rights;
        this.silence = silence;
    }

    ConsultationRow question(Taking.Taken taken, AskForAdvice.Command command) {
        int days = command.days() == null ? silence.usualDays() : command.days();
        var lastDay = calendar.plus(WorkingCalendar.dayOf(silence.now()), days);
        return new ConsultationRow(
                null, taken.file().caseNumber(), command.task().value(), taken.row().step(), command.by().id().value(), command.by().name(),
                command.question(), command.required(), WorkingCalendar.endOf(lastDay), silence.now(), null, false);
    }

    void asked(CaseRow file, ConsultationRow question, List<ConsultedRow> people) {
        long id = people.get(0).consultationId();
        deadlines.openUntil(ConsultationEnd.subject(id), ConsultationEnd.RULE, WorkingCalendar.dayOf(question.dueAt()));
        people.forEach(person -> duties.begin(duty(file, question, person)));
        notices.tell(people.stream().map(person -> new Addressed(OfficialId.of(person.official()), message(file, question, person))).toList());
        rights.grant(file.caseNumber(), people.stream().map(ConsultedRow::official).toList());
        people.forEach(person -> rights.waits(ConsultationEnd.item(person), OfficialId.of(person.official()), file));
    }

    /** Nobody's leader hears of an answer that is late: whoever asked sees it. */
    private static Duty duty(CaseRow file, ConsultationRow question, ConsultedRow person) {
        return new Duty(
                ConsultationEnd.item(person), ConsultationEnd.subject(person.consultationId()), ConsultationEnd.RULE, person.official(),
                CandidateGroup.parse(file.applicantGroup()), null, file.title(), "答复征求意见", CaseNumber.of(file.caseNumber()),
                "/consultations/" + person.consultationId());
    }

    private static Message message(CaseRow file, ConsultationRow question, ConsultedRow person) {
        var title = file.title().length() <= 100 ? file.title() : file.title().substring(0, file.title().offsetByCodePoints(0, 80)) + "…";
        return new Message(
                "%s就“%s”征求您的意见".formatted(question.askerName(), title), question.question(), CaseNumber.of(file.caseNumber()),
                "/consultations/" + person.consultationId(), Occasion.ordinary("case.consult", "征求意见").about(ConsultationEnd.item(person)));
    }
}
