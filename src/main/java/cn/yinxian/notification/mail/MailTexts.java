package cn.yinxian.notification.mail;

import cn.yinxian.notification.NotificationSettings;
import cn.yinxian.notification.model.Letter;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Renders messages from the templates in {@code forms/mail}; the HTML one escapes like any page. */
@Component
public class MailTexts {

    private final Configuration templates;
    private final String baseUrl;

    MailTexts(Configuration templates, NotificationSettings settings) {
        this.templates = templates;
        this.baseUrl = settings.baseUrl();
    }

    String subject(Letter letter) {
        return render("mail/subject.ftl", MailPage.of(letter, baseUrl)).strip();
    }

    String plain(Letter letter) {
        return render("mail/letter.ftl", MailPage.of(letter, baseUrl));
    }

    String html(Letter letter) {
        return render("mail/letter.ftlh", MailPage.of(letter, baseUrl));
    }

    public String shortMessage(Letter letter) {
        return render("mail/short-message.ftl", MailPage.of(letter, baseUrl)).strip();
    }

    /** Names no person: everybody in the chat reads it. */
    public String group(Letter letter) {
        return render("mail/robot.ftl", MailPage.ofGroup(letter, baseUrl)).strip();
    }

    private String render(String template, MailPage page) {
        try {
            var text = new StringWriter();
            templates.getTemplate(template).process(Map.of("mail", page), text);
            return text.toString();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (TemplateException broken) {
            throw new IllegalStateException("template " + template, broken);
        }
    }
}
