package cn.yinxian.formation.process;

import java.util.Map;
import java.util.regex.Pattern;

/** A sentence of a decision table with its numbers: "正式党员 {formal} 人" becomes "正式党员 2 人". */
final class Sentence {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private Sentence() {}

    static String fill(String pattern, Map<String, ?> facts, Map<String, ?> figures) {
        return PLACE.matcher(pattern).replaceAll(place -> {
            Object value = facts.get(place.group(1));
            return String.valueOf(value == null ? figures.get(place.group(1)) : value);
        });
    }
}
