package cn.yinxian.shared;

import java.util.regex.Pattern;

/** Identity of an official; ASCII, because the engine stores it as assignee. */
public record OfficialId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.-]{1,32}");

    public OfficialId {
        if (!FORM.matcher(value).matches()) {
            throw new Missing();
        }
    }

    public static OfficialId of(String value) {
        return new OfficialId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
