package cn.yinxian.notification.model;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.Locale;
import java.util.regex.Pattern;

/** A mailbox as officials write it. ASCII only: a line break in a header, or a look-alike letter, must not pass. */
public record EmailAddress(String value) {

    private static final int LENGTH = 254;
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9_%+-]{1,32}(\\.[A-Za-z0-9_%+-]{1,32}){0,7}@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.){1,8}[a-z][a-z0-9-]{0,61}[a-z0-9]");

    public EmailAddress {
        int at = value.indexOf('@');
        value = at < 0 ? value : value.substring(0, at) + value.substring(at).toLowerCase(Locale.ROOT);
        if (value.length() > LENGTH || !FORM.matcher(value).matches()) {
            throw Refused.because(Refusal.of("email", "notification.email", "邮箱地址不对，应形如 zhang@example.gov.cn"));
        }
    }

    @Override
    public String toString() {
        return "EmailAddress";
    }
}
