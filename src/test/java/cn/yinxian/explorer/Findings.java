package cn.yinxian.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an exploration found wrong, each with the shortest way there, and how far it went. */
record Findings(String process, Map<String, List<String>> problems, int states, int paths, int steps, int turns, boolean complete, double seconds) {

    /** The line that every scenario prints. */
    String line() {
        return String.format(java.util.Locale.ROOT, "scenario explorer process=%s states=%d paths=%d steps=%d turns=%d complete=%s findings=%d seconds=%.1f",
                process, states, paths, steps, turns, complete, problems.size(), seconds);
    }

    String told() {
        var text = new StringBuilder();
        new LinkedHashMap<>(problems).forEach((problem, way) -> {
            text.append(process).append(": ").append(problem).append('\n');
            way.forEach(act -> text.append("    ").append(act).append('\n'));
        });
        return text.toString();
    }
}
