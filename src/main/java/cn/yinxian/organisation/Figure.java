package cn.yinxian.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A figure that a regulation or the city has set, valid on the day it was asked for.
 *
 * @param key e.g. {@code branch.minFormalMembers}
 * @param unit what it counts: {@code PEOPLE, UNITS, WORKING_DAYS, DAYS, MONTHS, YEARS, PERCENT, FLAG, TEXT, NUMBER}
 * @param source regulation and article as it may be printed, or the city's decision; null if it is only our default
 * @param hard true: must be met; false: "一般" — may be passed with reasons
 */
public record Figure(String key, String value, String unit, @Nullable String source, boolean hard) {

    public int asInt() {
        return Integer.parseInt(value);
    }

    public boolean asFlag() {
        return Boolean.parseBoolean(value);
    }
}
