package cn.yinxian.council.body.usecase;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.attachment.UploadedFile;
import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.body.AdoptedRule;
import cn.yinxian.council.body.model.CouncilBook;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretary enters the 会议制度 that the council has adopted; the one adopted last is in force. */
@Service
@Transactional
public class EnterRule {

    /** @param document null if none was added */
    public record Command(
            UnitCode place, AdoptedRule rule, @Nullable UploadedFile document, long seenVersion, CurrentOfficial by) {}

    private final CouncilDoor door;
    private final CouncilBook book;
    private final Attachments files;
    private final AuditTrail audit;
    private final Clock clock;

    EnterRule(CouncilDoor door, CouncilBook book, Attachments files, AuditTrail audit, Clock clock) {
        this.door = door;
        this.book = book;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    public void enter(Command command) {
        var council = door.openToKeep(command.place(), command.by());
        council.requireVersion(command.seenVersion());
        if (command.rule().adoptedOn().isAfter(WorkingCalendar.dayOf(clock.instant()))) {
            throw Refused.because(Refusal.of("adoptedOn", "council.ruleDay", "通过日期不能晚于今天"));
        }
        book.take(council);
        book.enterRule(council.place(), command.rule(), clock.instant());
        var document = command.document();
        if (document != null) {
            files.add(RuleFiles.owner(council.place()), "RULE", document.name(), document.content(), command.by().id());
        }
        audit.append(new Act(
                command.by().id().value(), "council.rule", "council:" + council.place(),
                "《%s》（%s）".formatted(command.rule().title(), command.rule().docNumber())));
    }
}
