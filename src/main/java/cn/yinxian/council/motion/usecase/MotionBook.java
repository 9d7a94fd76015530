package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.body.Council;
import cn.yinxian.council.motion.MotionCall;
import cn.yinxian.council.motion.model.Calls;
import cn.yinxian.inbox.DraftSource;
import cn.yinxian.organisation.CurrentOfficial;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an official may begin: the calls to which they may answer, and their own drafts. */
@Service
@Transactional(readOnly = true)
public class MotionBook {

    private final MotionDoor door;
    private final Calls calls;
    private final DraftSource drafts;

    MotionBook(MotionDoor door, Calls calls, @Qualifier("myBatisMotions") DraftSource drafts) {
        this.door = door;
        this.calls = calls;
        this.drafts = drafts;
    }

    /** A call with the council that calls. */
    public record OpenCall(Council council, MotionCall call) {}

    public boolean mayBring(CurrentOfficial me) {
        return !door.placesOf(me).isEmpty();
    }

    public List<OpenCall> callsFor(CurrentOfficial me) {
        return door.placesOf(me).stream()
                .map(MotionDoor.Place::council)
                .distinct()
                .flatMap(council -> calls.openOf(council.place()).map(call -> new OpenCall(council, call)).stream())
                .toList();
    }

    public List<DraftSource.Draft> draftsOf(CurrentOfficial me) {
        return drafts.draftsOf(me.id());
    }
}
