package cn.yinxian.inbox.web;

import cn.yinxian.inbox.model.DeskFrame;
import cn.yinxian.inbox.model.DeskFrame.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names of processes (业务类型), and what the filter of tasks offers. */
@Component
class MatterNames {

    /** More places than this nobody reads through: then the districts are offered alone. */
    private static final int READABLE = 40;

    private final MessageSource labels;

    MatterNames(MessageSource labels) {
        this.labels = labels;
    }

    String nameOf(String process) {
        return labels.getMessage("process." + process, null, process, Locale.SIMPLIFIED_CHINESE);
    }

    /** Each process, and under it its steps: {@code process} or {@code process/step} to words. */
    Map<String, String> choicesOf(DeskFrame frame) {
        var choices = new LinkedHashMap<String, String>();
        for (var step : frame.steps()) {
            String process = step.code().substring(0, step.code().indexOf('/'));
            choices.putIfAbsent(process, nameOf(process));
            choices.put(step.code(), "　" + step.words());
        }
        return choices;
    }

    /** Districts, and their units under them, by path. */
    Map<String, String> placesOf(DeskFrame frame) {
        var places = new ArrayList<>(frame.areas());
        if (frame.units().size() <= READABLE || places.isEmpty()) {
            frame.units().stream().filter(unit -> !places.contains(unit)).limit(5L * READABLE).forEach(places::add);
        }
        places.sort(Comparator.comparing(Choice::code));
        var choices = new LinkedHashMap<String, String>();
        places.forEach(place -> choices.put(place.code(), indent(place, frame.areas()) + place.words()));
        return choices;
    }

    private static String indent(Choice place, List<Choice> areas) {
        return areas.stream().anyMatch(area -> !area.code().equals(place.code()) && place.code().startsWith(area.code())) ? "　" : "";
    }
}
