package cn.yinxian.workflow.consulting;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Directory;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.act.Taking;
import cn.yinxian.workflow.addressing.Recipients;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.ConsultationMapper;
import cn.yinxian.workflow.persistence.ConsultedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 征求意见: asks colleagues inside or outside the path by a day; the task stays with who asks. */
@Service
@Transactional
public class AskForAdvice {

    private static final int MOST_DAYS = 60;

    private final Taking taking;
    private final Recipients recipients;
    private final ConsultationMapper mapper;
    private final CaseMapper cases;
    private final AskedPeople people;
    private final AuditTrail audit;

    AskForAdvice(Taking taking, Recipients recipients, ConsultationMapper mapper, CaseMapper cases, AskedPeople people, AuditTrail audit) {
        this.taking = taking;
        this.recipients = recipients;
        this.mapper = mapper;
        this.cases = cases;
        this.people = people;
        this.audit = audit;
    }

    /** @param to ids as they came: any text. @param days working days; null: as many as the city gives */
    public record Command(
            TaskRef task, List<String> to, String question, @Nullable Integer days, boolean required, CurrentOfficial by) {}

    /** @return how many people were asked */
    public int ask(Command command) {
        var taken = taking.takeToTurn(command.task(), command.by());
        if (command.days() != null && (command.days() < 1 || command.days() > MOST_DAYS)) {
            throw Refused.because(Refusal.of("days", "workflow.consult", "答复期限应为 1 至 " + MOST_DAYS + " 个工作日"));
        }
        var asked = recipients.require(command.to(), command.by());
        requireNotWaitingFor(asked, command);
        var row = people.question(taken, command);
        mapper.insert(row);
        cases.noteMargin(row.caseNumber());
        long id = mapper.selectLastId(taken.file().caseNumber());
        var rows = asked.stream()
                .map(person -> new ConsultedRow(id, person.id().value(), person.name(), null, null, true, null))
                .toList();
        mapper.insertConsulted(rows);
        people.asked(taken.file(), row, rows);
        audit.append(new Act(
                command.by().id().value(), "case.consult", "case:" + taken.file().caseNumber(),
                asked.size() + " 人：" + asked.stream().map(Directory.Entry::name).limit(20).collect(Collectors.joining("、"))));
        return asked.size();
    }

    private void requireNotWaitingFor(List<Directory.Entry> asked, Command command) {
        var waiting = new ArrayList<String>();
        mapper.selectOpenOfTask(command.task().value()).forEach(question -> mapper.selectConsulted(question.id()).stream()
                .filter(ConsultedRow::waits)
                .map(ConsultedRow::official)
                .forEach(waiting::add));
        var twice = asked.stream().filter(person -> waiting.contains(person.id().value())).map(Directory.Entry::name).toList();
        if (!twice.isEmpty()) {
            throw Refused.because(Refusal.of("to", "workflow.consult", "正在等" + String.join("、", twice) + "答复上一次的征求，请去掉"));
        }
    }
}
