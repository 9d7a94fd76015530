package cn.yinxian.notification.model;

import cn.yinxian.notification.Message;
import cn.yinxian.organisation.Contact;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice to be delivered. Too long a text is cut: a notice must never stop the act it tells of.
 *
 * @param contact of the recipient; null if the roster does not know them
 */
public record NewNotice(OfficialId recipient, @Nullable Contact contact, Message message, Instant createdAt) {

    private static final int TITLE_LENGTH = 200;
    private static final int TEXT_LENGTH = 2000;

    /** @throws IllegalArgumentException if the link leads anywhere but to a path of ours */
    public NewNotice {
        String link = message.link();
        if (link != null && !isOurs(link)) {
            throw new IllegalArgumentException("a notice links to a path of ours only");
        }
        message = new Message(
                cut(message.title(), TITLE_LENGTH), cut(message.text(), TEXT_LENGTH), message.caseNumber(), link, message.occasion(),
                message.calendar());
    }

    private static boolean isOurs(String link) {
        return link.startsWith("/")
                && !link.startsWith("//")
                && link.chars().allMatch(character -> character > ' ' && character < 0x7f && character != '\\');
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = length - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
