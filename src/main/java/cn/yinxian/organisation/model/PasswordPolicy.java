package cn.yinxian.organisation.model;

import cn.yinxian.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a password must be like (profile 等保: length, kinds of characters, nothing of the person in it). */
public record PasswordPolicy(int minLength, int minClasses) {

    /** bcrypt reads no further. */
    public static final int MAX_BYTES = 72;

    private static final String FIELD = "password";

    public List<Refusal> check(String password, String login, String name) {
        var refusals = new ArrayList<Refusal>();
        int length = password.codePointCount(0, password.length());
        if (length < minLength) {
            refusals.add(Refusal.of(FIELD, "password.minLength", "密码 " + length + " 位，少于 " + minLength + " 位"));
        }
        if (isTooLong(password)) {
            refusals.add(Refusal.of(FIELD, "password.maxLength", "密码过长，请不超过 72 个字母或 24 个汉字"));
        }
        if (classes(password) < minClasses) {
            refusals.add(Refusal.of(FIELD, "password.minClasses",
                    "密码应含大写字母、小写字母、数字、符号四类中的至少 " + minClasses + " 类"));
        }
        if (contains(password, login) || contains(password, name)) {
            refusals.add(Refusal.of(FIELD, "password.personal", "密码不得包含登录名或姓名"));
        }
        return refusals;
    }

    public static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
    }

    private static long classes(String password) {
        return password.codePoints().map(PasswordPolicy::classOf).distinct().count();
    }

    private static int classOf(int character) {
        if (character >= 'A' && character <= 'Z') {
            return 0;
        }
        if (character >= 'a' && character <= 'z') {
            return 1;
        }
        return character >= '0' && character <= '9' ? 2 : 3;
    }

    private static boolean contains(String password, String part) {
        return !part.isBlank() && password.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
