package cn.yinxian.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An act that cannot be undone, in the words in which one is asked about it.
 *
 * @param decision what is decided, e.g. "不同意"
 * @param button what is pressed to do it, e.g. "确认不同意"
 * @param consequences what follows besides the documents that go out: whole sentences
 * @param goesOn whether the case goes on to the step ahead, so that this one is named
 * @param typed what was chosen and written, by its label; what is blank is not shown
 */
public record Irrevocable(String decision, String button, List<String> consequences, boolean goesOn, Map<String, String> typed) {

    public Irrevocable {
        typed = new LinkedHashMap<>(typed);
        typed.values().removeIf(String::isBlank);
    }
}
