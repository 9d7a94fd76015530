package cn.yinxian.calendar.persistence;

/** Takes the id the database gave to a new change; rows themselves are records and cannot. */
final class ChangeId {

    private long value;

    long value() {
        return value;
    }

    void setValue(long given) {
        value = given;
    }
}
