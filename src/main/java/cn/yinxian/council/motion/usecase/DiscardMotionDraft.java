package cn.yinxian.council.motion.usecase;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.organisation.CurrentOfficial;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Throws an own draft away, and its files. */
@Service
@Transactional
public class DiscardMotionDraft {

    private final MotionDoor door;
    private final Motions motions;
    private final Attachments attachments;

    DiscardMotionDraft(MotionDoor door, Motions motions, Attachments attachments) {
        this.door = door;
        this.motions = motions;
        this.attachments = attachments;
    }

    public void discard(long id, CurrentOfficial me) {
        var motion = door.draft(id, me);
        motion.requireDraft();
        String owner = MotionFiles.ownerOf(motion);
        attachments.of(owner).forEach(file -> attachments.remove(owner, file.id(), me.id()));
        motions.remove(motion);
    }
}
