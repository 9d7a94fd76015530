package cn.yinxian.notification.usecase;

import cn.yinxian.notification.model.Notice;
import cn.yinxian.notification.model.NoticeBoxes;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks one of the reader's notices as read; another's looks like a missing one. The notice itself keeps when it was read. */
@Service
@Transactional
public class ReadNotice {

    private final NoticeBoxes boxes;
    private final Clock clock;

    ReadNotice(NoticeBoxes boxes, Clock clock) {
        this.boxes = boxes;
        this.clock = clock;
    }

    public Notice read(OfficialId reader, long id) {
        var notice = boxes.find(reader, id).orElseThrow(Missing::new);
        boxes.markRead(reader, id, clock.instant());
        return notice;
    }
}
