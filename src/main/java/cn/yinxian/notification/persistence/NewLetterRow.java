package cn.yinxian.notification.persistence;

import java.time.Instant;

/** A message to be put into the outbox; takes the id the database gives it. */
final class NewLetterRow {

    private final String channel;
    private final String recipient;
    private final String pace;
    private final Instant createdAt;
    private long id;

    NewLetterRow(String channel, String recipient, String pace, Instant createdAt) {
        this.channel = channel;
        this.recipient = recipient;
        this.pace = pace;
        this.createdAt = createdAt;
    }

    String getChannel() {
        return channel;
    }

    String getRecipient() {
        return recipient;
    }

    String getPace() {
        return pace;
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    long getId() {
        return id;
    }

    void setId(long given) {
        id = given;
    }
}
