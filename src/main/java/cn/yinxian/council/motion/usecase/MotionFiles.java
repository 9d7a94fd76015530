package cn.yinxian.council.motion.usecase;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.council.motion.model.Motion;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.council.motion.model.Motions;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of a motion: changed while it is a draft, read by whoever may read the motion. */
@Service
@Transactional
public class MotionFiles {

    private final MotionDoor door;
    private final Motions motions;
    private final Attachments attachments;

    MotionFiles(MotionDoor door, Motions motions, Attachments attachments) {
        this.door = door;
        this.motions = motions;
        this.attachments = attachments;
    }

    public void add(long draft, String fileName, byte[] content, CurrentOfficial me) {
        attachments.add(openDraft(draft, me), "MOTION", fileName, content, me.id());
    }

    public void remove(long draft, long file, CurrentOfficial me) {
        attachments.remove(openDraft(draft, me), file, me.id());
    }

    @Transactional(readOnly = true)
    public Attachments.Content ofDraft(long draft, long file, CurrentOfficial me) {
        return attachments.open(ownerOf(door.draft(draft, me)), file);
    }

    /** The caller has checked that the case may be read. */
    @Transactional(readOnly = true)
    public Attachments.Content of(CaseNumber number, long file) {
        return attachments.open(ownerOf(motions.require(number)), file);
    }

    @Transactional(readOnly = true)
    public List<Attachments.AttachmentRow> of(Motion motion) {
        return attachments.of(ownerOf(motion));
    }

    private String openDraft(long id, CurrentOfficial me) {
        var motion = door.draft(id, me);
        motion.requireDraft();
        return ownerOf(motion);
    }

    static String ownerOf(Motion motion) {
        return "motion:" + motion.state().id();
    }
}
