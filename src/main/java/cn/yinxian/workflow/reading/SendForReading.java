package cn.yinxian.workflow.reading;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Directory;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.addressing.Recipients;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.ReadingRow;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 抄送, 传阅: gives colleagues the right to read a case, and nothing else; each person once in a case. */
@Service
@Transactional
public class SendForReading {

    private final CaseMapper cases;
    private final ReadingDoors doors;
    private final Recipients recipients;
    private final ReadingBook book;
    private final AuditTrail audit;

    SendForReading(CaseMapper cases, ReadingDoors doors, Recipients recipients, ReadingBook book, AuditTrail audit) {
        this.cases = cases;
        this.doors = doors;
        this.recipients = recipients;
        this.book = book;
        this.audit = audit;
    }

    /** @param to ids as they came: any text */
    public record Command(CaseNumber number, ReadingKind kind, List<String> to, @Nullable String note, CurrentOfficial by) {}

    /** @return to how many people it was sent */
    public int send(Command command) {
        var file = cases.lock(command.number().value());
        if (file == null) {
            throw new Missing();
        }
        doors.require(Cases.fileOf(file), command.by());
        var people = recipients.require(command.to(), command.by());
        var had = book.readersOf(command.number(), command.kind());
        var again = people.stream().filter(person -> had.contains(person.id().value())).map(Directory.Entry::name).toList();
        if (!again.isEmpty()) {
            throw Refused.because(Refusal.of(
                    "to", "workflow.reading", String.join("、", again) + "已经收到过，同一办件一人只发一次，请去掉"));
        }
        book.add(file, people.stream().map(person -> row(command, file, person)).toList());
        var verb = command.kind().verb();
        audit.append(new Act(
                command.by().id().value(), "case." + verb.name().toLowerCase(java.util.Locale.ROOT), "case:" + command.number(),
                people.size() + " 人：" + people.stream().map(Directory.Entry::name).limit(20).collect(Collectors.joining("、"))));
        return people.size();
    }

    private ReadingRow row(Command command, CaseRow file, Directory.Entry person) {
        return new ReadingRow(
                null, file.caseNumber(), command.kind().name(), person.id().value(), person.name(), command.by().id().value(),
                command.by().name(), command.note(), book.now(), null, null, null);
    }
}
