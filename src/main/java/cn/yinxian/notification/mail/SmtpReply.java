package cn.yinxian.notification.mail;

import jakarta.mail.MessagingException;
import java.util.regex.Pattern;

/** Reads the server's answer: 5xx is for good (550 no such mailbox), 4xx for now (450 busy, greylisted). */
final class SmtpReply {

    private static final Pattern CODE = Pattern.compile("(?m)^\\s*([245]\\d\\d)[ -]");

    private SmtpReply() {}

    static boolean isPermanent(MessagingException failed) {
        for (Exception at = failed; at instanceof MessagingException chained; at = chained.getNextException()) {
            var code = CODE.matcher(String.valueOf(at.getMessage()));
            while (code.find()) {
                if (code.group(1).startsWith("5")) {
                    return true;
                }
            }
        }
        return false;
    }
}
