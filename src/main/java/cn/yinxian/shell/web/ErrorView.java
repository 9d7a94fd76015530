package cn.yinxian.shell.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an error page says.
 *
 * @param explanation what happened and what to do next
 * @param reasons sentences of the refusals, if the act was refused
 * @param typed text the person had typed, to copy it from; by field name
 * @param path page that shows how things stand; null where there is none
 * @param number to quote when asking for help; null unless the fault is ours
 */
public record ErrorView(
        int status,
        String title,
        String explanation,
        List<String> reasons,
        Map<String, String> typed,
        @Nullable String number,
        @Nullable String path) {}
