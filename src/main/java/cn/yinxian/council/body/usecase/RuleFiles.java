package cn.yinxian.council.body.usecase;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.UnitCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the documents of a council's rule, to all who may see the council. */
@Service
@Transactional(readOnly = true)
public class RuleFiles {

    private final CouncilDoor door;
    private final Attachments files;

    RuleFiles(CouncilDoor door, Attachments files) {
        this.door = door;
        this.files = files;
    }

    static String owner(UnitCode place) {
        return "council-rule:" + place;
    }

    public Attachments.Content open(UnitCode place, long file, CurrentOfficial me) {
        door.open(place, me);
        return files.open(owner(place), file);
    }
}
