package cn.yinxian.council.body.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.council.body.model.CouncilBook;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.UnitCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A unit ceases to be a 成员单位; what it has on hand stays with it. */
@Service
@Transactional
public class ReleaseMember {

    public record Command(UnitCode place, UnitCode unit, long seenVersion, CurrentOfficial by) {}

    private final CouncilDoor door;
    private final CouncilBook book;
    private final AuditTrail audit;

    ReleaseMember(CouncilDoor door, CouncilBook book, AuditTrail audit) {
        this.door = door;
        this.book = book;
        this.audit = audit;
    }

    public void release(Command command) {
        var council = door.openToKeep(command.place(), command.by());
        var member = council.member(command.unit()).orElseThrow(Missing::new);
        council.requireVersion(command.seenVersion());
        book.take(council);
        book.release(council.place(), member.unit());
        audit.append(new Act(command.by().id().value(), "council.release", "council:" + council.place(), member.name()));
    }
}
