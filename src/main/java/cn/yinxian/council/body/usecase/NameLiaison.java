package cn.yinxian.council.body.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.council.body.model.CouncilBook;
import cn.yinxian.notification.Notices;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Official;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One 联络员 for each 成员单位: an official of that very unit. */
@Service
@Transactional
public class NameLiaison {

    public record Command(UnitCode place, UnitCode unit, OfficialId liaison, long seenVersion, CurrentOfficial by) {}

    private final CouncilDoor door;
    private final CouncilBook book;
    private final LiaisonChoice choice;
    private final Notices notices;
    private final AuditTrail audit;

    NameLiaison(CouncilDoor door, CouncilBook book, LiaisonChoice choice, Notices notices, AuditTrail audit) {
        this.door = door;
        this.book = book;
        this.choice = choice;
        this.notices = notices;
        this.audit = audit;
    }

    public void name(Command command) {
        var council = door.openToKeep(command.place(), command.by());
        council.requireVersion(command.seenVersion());
        var member = council.member(command.unit()).orElseThrow(Missing::new);
        Official liaison = choice.of(member.unit()).stream()
                .filter(official -> official.id().equals(command.liaison()))
                .findFirst()
                .orElseThrow(() -> Refused.because(Refusal.of(
                        "liaison", "council.liaison", "联络员应当是%s在岗的同志，请重新选择".formatted(member.name()))));
        book.take(council);
        book.nameLiaison(council.place(), member.unit(), liaison.id());
        notices.tell(
                liaison.id(), "请您担任%s联络员".formatted(council.name()), "代表%s报送议题、回复参会情况、反馈办理进展。".formatted(member.name()), null,
                "/councils/" + council.place());
        audit.append(new Act(
                command.by().id().value(), "council.liaison", "council:" + council.place(), member.name() + "：" + liaison.name()));
    }
}
