package cn.yinxian.organisation.model;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A login name: lower case, ASCII, whatever case it is typed in. */
public record Login(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9_.-]{1,31}");

    public static Login of(String typed) {
        return typedAs(typed).orElseThrow(() -> Refused.because(Refusal.of(
                "login", "login.form", "登录名应为 2 至 32 位小写字母、数字、点、横线或下划线，并以字母或数字开头")));
    }

    /** Empty if nobody can have such a login. */
    public static Optional<Login> typedAs(String typed) {
        var plain = typed.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(plain).matches() ? Optional.of(new Login(plain)) : Optional.empty();
    }
}
