package cn.yinxian.council.body.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.council.body.Council;
import cn.yinxian.council.body.model.CouncilBook;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A unit becomes a 成员单位. Meetings that have been announced keep the members they were announced to. */
@Service
@Transactional
public class AdmitMember {

    public record Command(UnitCode place, UnitCode unit, long seenVersion, CurrentOfficial by) {}

    private final CouncilDoor door;
    private final CouncilBook book;
    private final Units units;
    private final AuditTrail audit;

    AdmitMember(CouncilDoor door, CouncilBook book, Units units, AuditTrail audit) {
        this.door = door;
        this.book = book;
        this.units = units;
        this.audit = audit;
    }

    public void admit(Command command) {
        var council = door.openToKeep(command.place(), command.by());
        council.requireVersion(command.seenVersion());
        var unit = units.find(command.unit()).filter(Unit::active).orElseThrow(() -> refused("没有这个单位，请重新选择"));
        hindrance(council, unit).ifPresent(sentence -> {
            throw refused(sentence);
        });
        book.take(council);
        book.admit(council.place(), unit.code());
        audit.append(new Act(command.by().id().value(), "council.admit", "council:" + council.place(), unit.name()));
    }

    /** The city's council consists of city organs, a district's of units of the district. */
    private Optional<String> hindrance(Council council, Unit unit) {
        if (council.member(unit.code()).isPresent()) {
            return Optional.of("%s已经是成员单位".formatted(unit.name()));
        }
        var place = units.require(council.place());
        var district = units.districtOf(unit.code()).map(Unit::code);
        boolean fits = place.parent() == null ? district.isEmpty() : district.filter(place.code()::equals).isPresent();
        return fits && !unit.code().equals(place.code())
                ? Optional.empty()
                : Optional.of("%s不属于%s，不能列为成员单位".formatted(unit.name(), place.parent() == null ? "市直单位" : place.name() + "所辖单位"));
    }

    private static Refused refused(String sentence) {
        return Refused.because(Refusal.of("unit", "council.member", sentence));
    }
}
