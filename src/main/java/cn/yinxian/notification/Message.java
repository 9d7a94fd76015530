package cn.yinxian.notification;

import cn.yinxian.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What is told.
 *
 * @param title one Chinese sentence; also the line in a digest
 * @param text the rest, or empty; shown inside the house only
 * @param link a path of ours, where to act on it
 * @param calendar an iCalendar object that goes along by mail, as the invitation to a meeting; null: none
 */
public record Message(
        String title,
        String text,
        @Nullable CaseNumber caseNumber,
        @Nullable String link,
        Occasion occasion,
        @Nullable String calendar) {

    public Message(String title, String text, @Nullable CaseNumber caseNumber, @Nullable String link, Occasion occasion) {
        this(title, text, caseNumber, link, occasion, null);
    }
}
