package cn.yinxian.shared;

import java.util.regex.Pattern;

/** Code of a unit (单位代码), e.g. {@code 440305017}; ASCII, part of candidate groups and paths. */
public record UnitCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,31}");

    public UnitCode {
        if (!FORM.matcher(value).matches()) {
            throw new Missing();
        }
    }

    public static UnitCode of(String value) {
        return new UnitCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
