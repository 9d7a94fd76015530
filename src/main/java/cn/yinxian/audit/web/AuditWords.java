package cn.yinxian.audit.web;

import cn.yinxian.audit.ActorNames;
import cn.yinxian.audit.model.AuditEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The audit record in words: {@code audit.verb.…} names acts, {@code audit.subject.…} what they were done to. */
@Component
class AuditWords {

    private static final String SYSTEM = "system";
    private static final String OFFICIAL = "official:";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss", Locale.CHINA).withZone(ZoneId.of("Asia/Shanghai"));

    private final ActorNames names;
    private final Map<String, String> verbs;
    private final Map<String, String> subjects;

    AuditWords(ActorNames names) throws IOException {
        this.names = names;
        var labels = PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new ClassPathResource("messages.properties"), StandardCharsets.UTF_8));
        verbs = labelled(labels, "audit.verb.");
        subjects = labelled(labels, "audit.subject.");
    }

    private static Map<String, String> labelled(Properties labels, String prefix) {
        var found = new TreeMap<String, String>();
        labels.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> found.put(key.substring(prefix.length()), labels.getProperty(key)));
        return found;
    }

    /** Every act there can be, to choose from. */
    Map<String, String> acts() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", "全部");
        choices.putAll(verbs);
        return choices;
    }

    List<AuditPage.Row> rows(List<AuditEntry> entries) {
        var known = names.of(entries.stream().flatMap(AuditWords::people).toList());
        return entries.stream().map(entry -> row(entry, known)).toList();
    }

    /** The actor behind what was typed. */
    @Nullable String actor(@Nullable String login) {
        return login == null ? null : names.actorOf(login);
    }

    private AuditPage.Row row(AuditEntry entry, Map<String, ActorNames.Known> people) {
        var known = people.get(entry.actor());
        String detail = entry.detail();
        return new AuditPage.Row(
                TIME.format(entry.at()),
                known == null ? (entry.actor().equals(SYSTEM) ? "系统自动" : "") : known.name(),
                known == null || known.login() == null ? entry.actor() : known.login(),
                verbs.getOrDefault(entry.verb(), entry.verb()),
                subject(entry.subject(), people),
                detail == null ? "" : detail);
    }

    private static Stream<String> people(AuditEntry entry) {
        String subject = entry.subject();
        return subject.startsWith(OFFICIAL) ? Stream.of(entry.actor(), subject.substring(OFFICIAL.length())) : Stream.of(entry.actor());
    }

    private String subject(String subject, Map<String, ActorNames.Known> people) {
        int colon = subject.indexOf(':');
        String kind = colon < 0 ? null : subjects.get(subject.substring(0, colon));
        if (kind == null) {
            return subject;
        }
        String object = subject.substring(colon + 1);
        var known = subject.startsWith(OFFICIAL) ? people.get(object) : null;
        return kind + " " + (known == null ? object : known.name());
    }
}
