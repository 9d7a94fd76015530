package cn.yinxian.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The open questions within one act, answered in every combination: the act is repeated with the next script until there
 * is none. A question beyond the script gets its first option.
 */
final class Choices {

    private record Made(String question, Object answer, int index, int options) {}

    private final List<Made> made = new ArrayList<>();
    private List<Integer> script = List.of();

    void restart(List<Integer> nextScript) {
        script = nextScript;
        made.clear();
    }

    <T> T pick(String question, List<T> options) {
        int at = made.size();
        int index = at < script.size() ? script.get(at) : 0;
        T answer = options.get(index);
        made.add(new Made(question, answer, index, options.size()));
        return answer;
    }

    /** The script of the next combination, empty after the last. */
    Optional<List<Integer>> next() {
        for (int at = made.size() - 1; at >= 0; at--) {
            if (made.get(at).index() + 1 < made.get(at).options()) {
                var next = new ArrayList<>(made.subList(0, at).stream().map(Made::index).toList());
                next.add(made.get(at).index() + 1);
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /** The answers given, as text; questions with one possible answer are not worth telling. */
    String told() {
        return made.stream()
                .filter(it -> it.options() > 1)
                .map(it -> it.question() + "=" + it.answer())
                .collect(Collectors.joining(", "));
    }
}
