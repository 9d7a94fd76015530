package cn.yinxian.council.meeting.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its pages show it.
 *
 * @param facts when, where and how far it is, label to text
 * @param items what is on the agenda, in its order
 * @param waiting late items the convener has not answered
 * @param attendance who came, label to text; empty until it is recorded
 * @param opinions what absent heads have written, unit to text; for the office alone
 * @param missed sittings that were put off, a sentence each
 * @param minutes paragraphs of the minutes; empty until they may be read
 * @param office whether the reader is of the office or convenes it
 */
public record MeetingView(
        String number,
        String name,
        String status,
        Map<String, String> facts,
        List<Item> items,
        List<Item> waiting,
        int minutesInAll,
        Map<String, String> attendance,
        Map<String, String> opinions,
        List<String> missed,
        List<String> minutes,
        boolean office,
        long version) {

    /**
     * An item.
     *
     * @param place its number on the agenda; 0 while the convener has not let it in
     * @param motion number of the motion's case; null for a report
     * @param note for the office alone; empty for everybody else
     * @param decision name of the decision; null while nobody may read it, or there is none
     * @param decided whether it has been decided, and the decision may be read
     * @param votes in words; empty where it was not voted on
     */
    public record Item(
            int id,
            int place,
            @Nullable String motion,
            String title,
            String sponsor,
            boolean major,
            boolean late,
            int minutes,
            String attending,
            String note,
            boolean decided,
            @Nullable String decision,
            String text,
            String votes) {}
}
