package cn.yinxian.shell.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 标准, 大字, 特大; the last two are the elder view (长辈版). Remembered in a cookie, before signing in too. */
enum TextSize {
    STANDARD,
    LARGE,
    HUGE;

    static final String COOKIE = "text-size";

    /** The size of that name; the standard one for anything else. */
    static TextSize named(String name) {
        return Arrays.stream(values()).filter(size -> size.word().equals(name)).findFirst().orElse(STANDARD);
    }

    static TextSize of(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .map(TextSize::named)
                .orElse(STANDARD);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isElder() {
        return this != STANDARD;
    }
}
