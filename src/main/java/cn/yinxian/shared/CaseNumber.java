package cn.yinxian.shared;

import java.util.regex.Pattern;

/**
 * Number of a case (办件编号), e.g. {@code BF-2026-00012}: process prefix, year, running number.
 * It is the engine's business key and stands in URLs; it says nothing about a person.
 */
public record CaseNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-\\d{4}-\\d{5,9}");

    public CaseNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Missing();
        }
    }

    public static CaseNumber of(String value) {
        return new CaseNumber(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
