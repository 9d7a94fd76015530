package cn.yinxian.notification.usecase;

import cn.yinxian.notification.model.NoticeBoxes;
import cn.yinxian.shared.OfficialId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks all of the reader's notices up to the newest one shown as read. */
@Service
@Transactional
public class ReadAllNotices {

    private final NoticeBoxes boxes;
    private final Clock clock;

    ReadAllNotices(NoticeBoxes boxes, Clock clock) {
        this.boxes = boxes;
        this.clock = clock;
    }

    public void readUpTo(OfficialId reader, long newestShown) {
        boxes.markReadUpTo(reader, newestShown, clock.instant());
    }
}
