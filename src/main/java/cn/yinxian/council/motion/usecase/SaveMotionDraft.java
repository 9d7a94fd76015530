package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.motion.model.Motion;
import cn.yinxian.council.motion.model.MotionPaper;
import cn.yinxian.council.motion.model.MotionState;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.organisation.CurrentOfficial;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a 议题申报表 as far as it is written; something may still be missing. */
@Service
@Transactional
public class SaveMotionDraft {

    private final MotionDoor door;
    private final Motions motions;
    private final MotionLinks links;
    private final Clock clock;

    SaveMotionDraft(MotionDoor door, Motions motions, MotionLinks links, Clock clock) {
        this.door = door;
        this.motions = motions;
        this.links = links;
        this.clock = clock;
    }

    /**
     * @param id null for a new draft
     * @param place key of a {@link MotionDoor.Place}
     */
    public record Command(@Nullable Long id, String place, MotionPaper paper, long seenVersion, CurrentOfficial by) {}

    /** @return id of the draft */
    public long save(Command command) {
        var place = door.place(command.place(), command.by());
        links.check(command.paper(), place.council());
        if (command.id() == null) {
            return motions.add(new Motion(MotionState.draft(
                    place.council().place(), place.sponsor(command.by()), command.paper(), clock.instant())));
        }
        var motion = door.draft(command.id(), command.by());
        motion.requireVersion(command.seenVersion());
        motion.revise(place.council().place(), command.paper());
        motions.update(motion);
        return command.id();
    }
}
