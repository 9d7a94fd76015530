package cn.yinxian.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a mail by type, wherever they are nested. */
final class MailBodies {

    private MailBodies() {}

    static Map<String, String> of(Part mail) throws MessagingException, IOException {
        var bodies = new LinkedHashMap<String, String>();
        collect(mail, bodies);
        return bodies;
    }

    private static void collect(Part part, Map<String, String> bodies) throws MessagingException, IOException {
        if (part.getContent() instanceof MimeMultipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                collect(parts.getBodyPart(index), bodies);
            }
        } else {
            bodies.put(part.getContentType().replaceAll(";.*", ""), String.valueOf(part.getContent()));
        }
    }
}
