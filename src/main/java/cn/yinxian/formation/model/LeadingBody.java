package cn.yinxian.formation.model;

/**
 * The leading body (班子) asked for.
 *
 * @param seats people in it, 书记 and 副书记 included
 * @param deputies 副书记, 0 or 1
 */
public record LeadingBody(int seats, int deputies) {

    /** Whether anybody but 书记 and 副书记 is in it. */
    public boolean hasCommittee() {
        return seats > 1 + deputies;
    }
}
