package cn.yinxian.organisation.usecase;

import cn.yinxian.organisation.Matter;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The kinds of cases that can be handed to a substitute. */
@Component
public class HandedMatters {

    private static final String ALL = "全部事项";

    private final ObjectProvider<Matter> known;
    private final MessageSource labels;

    HandedMatters(ObjectProvider<Matter> known, MessageSource labels) {
        this.known = known;
        this.labels = labels;
    }

    /** Ids of processes, in their order. */
    public List<String> all() {
        return known.stream().map(Matter::process).sorted().toList();
    }

    /** What officials call a process. */
    public String nameOf(String process) {
        return labels.getMessage("process." + process, null, process, Locale.SIMPLIFIED_CHINESE);
    }

    /** "支部组建、换届选举"; for none chosen "全部事项". */
    public String words(Set<String> processes) {
        return processes.isEmpty()
                ? ALL
                : all().stream().filter(processes::contains).map(this::nameOf).collect(Collectors.joining("、"));
    }

    /** What was ticked, as it is kept: all of them are kept as "all", so that those to come are among them. */
    Set<String> chosen(Set<String> ticked) {
        var processes = all();
        if (ticked.isEmpty() || !processes.containsAll(ticked)) {
            throw Refused.because(Refusal.of("matters", "substitution.matters", "请从列出的事项中至少选择一项"));
        }
        return ticked.containsAll(processes) ? Set.of() : new TreeSet<>(ticked);
    }
}
