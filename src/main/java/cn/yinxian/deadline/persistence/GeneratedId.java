package cn.yinxian.deadline.persistence;

/** Takes the id the database gave to a new row; rows themselves are records and cannot. */
final class GeneratedId {

    private long value;

    long value() {
        return value;
    }

    void setValue(long given) {
        value = given;
    }
}
