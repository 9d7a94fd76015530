package cn.yinxian.workflow;

import cn.yinxian.shared.Missing;
import java.util.regex.Pattern;

/** One task of one case: the engine's task id, as it stands in URLs. */
public record TaskRef(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,64}");

    public TaskRef {
        if (!FORM.matcher(value).matches()) {
            throw new Missing();
        }
    }

    public static TaskRef of(String value) {
        return new TaskRef(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
