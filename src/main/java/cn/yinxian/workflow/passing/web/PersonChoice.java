package cn.yinxian.workflow.passing.web;

import cn.yinxian.workflow.passing.Receivers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may be chosen on a page, and how they were looked for.
 *
 * @param path of the page, for looking for others
 * @param people id to name and post
 * @param more whether there are more than are listed
 */
public record PersonChoice(String path, String text, Map<String, String> people, boolean more) {

    static PersonChoice of(String path, @Nullable String text, Map<String, String> found) {
        var shown = new LinkedHashMap<String, String>();
        found.entrySet().stream().limit(Receivers.SHOWN).forEach(one -> shown.put(one.getKey(), one.getValue()));
        return new PersonChoice(path, text == null ? "" : text, shown, found.size() > Receivers.SHOWN);
    }
}
