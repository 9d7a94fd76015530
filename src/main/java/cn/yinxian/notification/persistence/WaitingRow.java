package cn.yinxian.notification.persistence;

import cn.yinxian.notification.model.Channel;
import cn.yinxian.notification.model.Outbox.Waiting;
import cn.yinxian.notification.model.Pace;

/** A delivery that is not packed yet. */
record WaitingRow(long id, long noticeId, String recipient, String channel, String pace) {

    Waiting waiting() {
        return new Waiting(id, noticeId, recipient, Channel.valueOf(channel), Pace.valueOf(pace));
    }
}
