package cn.yinxian.notification.persistence;

import cn.yinxian.notification.model.NewNotice;
import cn.yinxian.notification.model.Notice;
import cn.yinxian.notification.model.NoticeBoxes;
import cn.yinxian.notification.model.NoticeKey;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisNoticeBoxes implements NoticeBoxes {

    private final NoticeMapper mapper;

    MyBatisNoticeBoxes(NoticeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Long> deliver(List<NewNotice> notices) {
        var rows = notices.stream().map(notice -> new KeyedNotice(NoticeRow.of(notice))).toList();
        mapper.insertAll(rows);
        return rows.stream().map(KeyedNotice::getId).toList();
    }

    @Override
    public int unreadOf(OfficialId recipient, int most) {
        return mapper.countUnread(recipient.value(), most);
    }

    @Override
    public List<Notice> behind(OfficialId recipient, NoticeKey key, int limit) {
        return key.unread()
                ? mapper.selectUnread(recipient.value(), key.id(), limit)
                : mapper.selectRead(recipient.value(), key.id(), limit);
    }

    @Override
    public Optional<Notice> find(OfficialId recipient, long id) {
        return Optional.ofNullable(mapper.selectOne(recipient.value(), id));
    }

    @Override
    public void markRead(OfficialId recipient, long id, Instant at) {
        mapper.markRead(recipient.value(), id, at);
    }

    @Override
    public void markReadUpTo(OfficialId recipient, long id, Instant at) {
        mapper.markReadUpTo(recipient.value(), id, at);
    }
}
