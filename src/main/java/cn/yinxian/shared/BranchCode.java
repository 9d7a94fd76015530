package cn.yinxian.shared;

import java.util.regex.Pattern;

/** Code of a Party branch (党支部代码), e.g. {@code B-440305017-01}; ASCII, part of candidate groups. */
public record BranchCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,31}");

    public BranchCode {
        if (!FORM.matcher(value).matches()) {
            throw new Missing();
        }
    }

    public static BranchCode of(String value) {
        return new BranchCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
