package cn.yinxian.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a person had written into a form that could not be taken: sentences, not ids and choices, and never a password. */
final class TypedText {

    private static final int MOST_FIELDS = 30;

    private TypedText() {}

    static Map<String, String> of(HttpServletRequest request) {
        if (!sentBy(request).equals("POST")) {
            return Map.of();
        }
        var typed = new LinkedHashMap<String, String>();
        parameters(request).forEach((name, values) -> List.of(values).stream()
                .filter(value -> typed.size() < MOST_FIELDS && isWritten(name, value))
                .forEach(value -> typed.merge(name, value, (one, other) -> one + "\n" + other)));
        return typed;
    }

    /** An error page is asked for by GET, however the failed request came (Servlet 6.1). */
    private static String sentBy(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String method ? method : request.getMethod();
    }

    private static boolean isWritten(String name, String value) {
        boolean secret = name.startsWith("_") || name.toLowerCase(Locale.ROOT).contains("password");
        return !secret && value.codePoints().anyMatch(Character::isIdeographic);
    }

    /** A body that cannot be read (too large, broken off) holds nothing to give back. */
    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException unreadable) {
            return Map.of();
        }
    }
}
