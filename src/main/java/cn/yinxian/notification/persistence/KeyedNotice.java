package cn.yinxian.notification.persistence;

/** A row with the id the database gives it; the row itself is a record and cannot take one. */
final class KeyedNotice {

    private final NoticeRow row;
    private long id;

    KeyedNotice(NoticeRow row) {
        this.row = row;
    }

    NoticeRow getRow() {
        return row;
    }

    long getId() {
        return id;
    }

    void setId(long given) {
        id = given;
    }
}
