package cn.yinxian.notification.web;

import cn.yinxian.notification.model.DeliveryQuery;
import cn.yinxian.notification.model.DeliveryQuery.Key;
import cn.yinxian.notification.model.DeliveryState;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.util.UriComponentsBuilder;

/** What may be asked for; all of it optional. */
record DeliveriesForm(
        @Nullable String caseNumber, @Nullable String person, @Nullable LocalDate day, @Nullable DeliveryState state, @Nullable String after) {

    private static final int NAME = 50;

    /** Says at their fields what is no name and no case number; nothing more where a field could not even be read. */
    void check(BindingResult errors) {
        if (errors.hasErrors()) {
            return;
        }
        if (text(person).length() > NAME) {
            errors.rejectValue("person", "name", "姓名不超过 50 个字");
        }
        try {
            number();
        } catch (Missing notOne) {
            errors.rejectValue("caseNumber", "caseNumber", "办件编号形如 BF-2026-00012");
        }
    }

    DeliveryQuery query(@Nullable List<String> scope) {
        return new DeliveryQuery(
                scope, number(), text(person).isEmpty() ? null : text(person), day, state, text(after).isEmpty() ? null : Key.parse(text(after)));
    }

    private @Nullable CaseNumber number() {
        return text(caseNumber).isEmpty() ? null : CaseNumber.of(text(caseNumber).toUpperCase(Locale.ROOT));
    }

    boolean isAsked() {
        return !text(caseNumber).isEmpty() || !text(person).isEmpty() || day != null || state != null;
    }

    String more(@Nullable String next) {
        return next == null
                ? ""
                : UriComponentsBuilder.fromPath("/deliveries")
                        .queryParam("caseNumber", "{caseNumber}").queryParam("person", "{person}").queryParam("day", "{day}")
                        .queryParam("state", "{state}").queryParam("after", "{after}")
                        .encode()
                        .buildAndExpand(text(caseNumber), text(person), text(day), text(state), next)
                        .toUriString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().strip();
    }
}
