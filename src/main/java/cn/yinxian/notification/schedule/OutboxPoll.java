package cn.yinxian.notification.schedule;

import cn.yinxian.notification.usecase.SendOutbox;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks into the outbox again and again, on every node: claims keep them apart. */
class OutboxPoll {

    private final SendOutbox outbox;

    OutboxPoll(SendOutbox outbox) {
        this.outbox = outbox;
    }

    @Scheduled(initialDelayString = "${yinxian.notification.poll.every}", fixedDelayString = "${yinxian.notification.poll.every}")
    void poll() {
        outbox.send();
    }
}
