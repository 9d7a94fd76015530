package cn.yinxian.inbox.web;

import cn.yinxian.inbox.model.DeskFrame;
import cn.yinxian.inbox.model.DeskFrame.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names of processes (业务类型), and what the filter of tasks offers. */
@Component
class MatterNames {

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
        var choices = new LinkedHashMap<String, String>();
        frame.places().forEach(place -> choices.put(place.code(), indent(place, frame.areas()) + place.words()));
        return choices;
    }

    private static String indent(Choice place, List<Choice> areas) {
        return areas.stream().anyMatch(area -> !area.code().equals(place.code()) && place.code().startsWith(area.code())) ? "　" : "";
    }
}
