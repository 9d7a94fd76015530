package cn.yinxian.inbox.web;

import cn.yinxian.inbox.model.TaskFilter;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.UnitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a filter in words: 支部组建 · 初审 · 已超期. */
@Component
class FilterWords {

    private final MatterNames matters;
    private final Units units;
    private final MessageSource labels;

    FilterWords(MatterNames matters, Units units, MessageSource labels) {
        this.matters = matters;
        this.units = units;
        this.labels = labels;
    }

    String of(TaskFilter filter) {
        return ofAll(List.of(filter)).get(0);
    }

    /** In one statement, however many they are. */
    List<String> ofAll(List<TaskFilter> filters) {
        var codes = filters.stream().map(TaskFilter::unitPath).filter(Objects::nonNull).map(FilterWords::codeOf).toList();
        Map<UnitCode, Unit> places = codes.isEmpty() ? Map.of() : units.findAll(codes);
        return filters.stream().map(filter -> words(filter, places)).toList();
    }

    private String words(TaskFilter filter, Map<UnitCode, Unit> places) {
        var words = new ArrayList<String>();
        if (filter.process() != null) {
            words.add(matters.nameOf(filter.process()));
        }
        if (filter.step() != null) {
            words.add(filter.step());
        }
        if (filter.unitPath() != null) {
            var place = places.get(codeOf(filter.unitPath()));
            words.add(place == null ? codeOf(filter.unitPath()).value() : place.name());
        }
        if (filter.due() != null) {
            words.add(labels.getMessage("DueIn." + filter.due(), null, Locale.SIMPLIFIED_CHINESE));
        }
        if (filter.text() != null) {
            words.add("“" + filter.text() + "”");
        }
        return String.join(" · ", words);
    }

    /** The unit a path ends with. */
    private static UnitCode codeOf(String path) {
        return UnitCode.of(path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1));
    }
}
