package cn.yinxian.notification.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which reminders are looked for; every part but the scope may be left open.
 *
 * @param scope unit paths the reader may look into; null: the whole city
 * @param person beginning of a name
 * @param rule key of the rule that sent them
 */
public record DeliveryQuery(
        @Nullable List<String> scope,
        @Nullable CaseNumber caseNumber,
        @Nullable String person,
        @Nullable LocalDate day,
        @Nullable DeliveryState state,
        @Nullable Key after,
        @Nullable String rule) {

    public DeliveryQuery(
            @Nullable List<String> scope, @Nullable CaseNumber caseNumber, @Nullable String person, @Nullable LocalDate day,
            @Nullable DeliveryState state, @Nullable Key after) {
        this(scope, caseNumber, person, day, state, after, null);
    }

    /** Where a page ended. */
    public record Key(Instant toldAt, long id) {

        private static final Pattern FORM = Pattern.compile("\\d{1,12}~\\d{1,18}");

        public static Key parse(String text) {
            if (!FORM.matcher(text).matches()) {
                throw new Missing();
            }
            int split = text.indexOf('~');
            try {
                return new Key(Instant.ofEpochSecond(Long.parseLong(text.substring(0, split))), Long.parseLong(text.substring(split + 1)));
            } catch (DateTimeException notOurs) {
                throw new Missing();
            }
        }

        @Override
        public String toString() {
            return toldAt.getEpochSecond() + "~" + id;
        }
    }

    public static DeliveryQuery ofCase(CaseNumber caseNumber, @Nullable Key after) {
        return new DeliveryQuery(null, caseNumber, null, null, null, after);
    }

    public static DeliveryQuery ofRule(CaseNumber caseNumber, String rule) {
        return new DeliveryQuery(null, caseNumber, null, null, null, null, rule);
    }
}
