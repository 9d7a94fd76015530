package cn.yinxian.council.body.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.council.body.model.CouncilBook;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretary of the city or of a district enters that its 协调议事会议 has been set up. */
@Service
@Transactional
public class SetUpCouncil {

    private final CouncilDoor door;
    private final CouncilBook book;
    private final AuditTrail audit;
    private final Clock clock;

    SetUpCouncil(CouncilDoor door, CouncilBook book, AuditTrail audit, Clock clock) {
        this.door = door;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws cn.yinxian.shared.Refused if it stands already */
    public void setUp(UnitCode place, CurrentOfficial by) {
        String name = door.placeToKeep(place, by).name() + "离退休干部党建工作协调议事会议";
        book.add(place, name, clock.instant());
        audit.append(new Act(by.id().value(), "council.setUp", "council:" + place, name));
    }
}
