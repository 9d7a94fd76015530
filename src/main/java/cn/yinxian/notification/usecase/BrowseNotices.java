package cn.yinxian.notification.usecase;

import cn.yinxian.notification.model.Notice;
import cn.yinxian.notification.model.NoticeBoxes;
import cn.yinxian.notification.model.NoticeKey;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Slice;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one's own notices: the unread ones first, then the read ones, each newest first. */
@Service
@Transactional(readOnly = true)
public class BrowseNotices {

    static final int PAGE_SIZE = 20;

    private final NoticeBoxes boxes;

    BrowseNotices(NoticeBoxes boxes) {
        this.boxes = boxes;
    }

    public Slice<Notice> page(OfficialId reader, NoticeKey behind) {
        var found = new ArrayList<>(boxes.behind(reader, behind, PAGE_SIZE + 1));
        if (behind.unread() && found.size() <= PAGE_SIZE) {
            found.addAll(boxes.behind(reader, NoticeKey.TOP_OF_READ, PAGE_SIZE + 1 - found.size()));
        }
        if (found.size() <= PAGE_SIZE) {
            return new Slice<>(found, null);
        }
        var rows = found.subList(0, PAGE_SIZE);
        return new Slice<>(rows, NoticeKey.behind(rows.get(PAGE_SIZE - 1)).toString());
    }
}
