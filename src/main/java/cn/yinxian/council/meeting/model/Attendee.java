package cn.yinxian.council.meeting.model;

import cn.yinxian.shared.UnitCode;

/**
 * A member unit at the meeting.
 *
 * @param person who is there: the head, who votes; where the head is excused, who sits in without a vote; may be empty then
 * @param opinion what the head, being absent, has sent in writing; it is read out and counts as no vote
 */
public record Attendee(UnitCode unit, String unitName, Presence presence, String person, String opinion) {

    public boolean isPresent() {
        return presence == Presence.PRESENT;
    }

    /** "市财政局（张三）" */
    String words() {
        return person.isBlank() ? unitName : unitName + "（" + person + "）";
    }
}
