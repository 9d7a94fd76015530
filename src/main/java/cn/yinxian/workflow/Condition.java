package cn.yinxian.workflow;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a sequence flow, in one of the two forms our models use: <code>${flag}</code> or
 * <code>${name == 'VALUE'}</code>. Anything richer belongs into a decision table.
 */
record Condition(String variable, @Nullable String value) {

    private static final Pattern FLAG = Pattern.compile("\\$\\{\\s*(\\w+)\\s*}");
    private static final Pattern EQUALS = Pattern.compile("\\$\\{\\s*(\\w+)\\s*==\\s*'([^']*)'\\s*}");

    static Condition parse(String text) {
        Matcher flag = FLAG.matcher(text.trim());
        if (flag.matches()) {
            return new Condition(flag.group(1), null);
        }
        Matcher equals = EQUALS.matcher(text.trim());
        if (equals.matches()) {
            return new Condition(equals.group(1), equals.group(2));
        }
        throw new IllegalArgumentException("not a condition of ours: " + text);
    }

    boolean holds(Map<String, Object> variables) {
        Object actual = variables.get(variable);
        return value == null ? Boolean.TRUE.equals(actual) : value.equals(actual);
    }
}
