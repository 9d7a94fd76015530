package cn.yinxian.selection.judging.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the names of units, branches and people out of a text before a judge reads it (匿名评审). The longest name goes first. */
public final class Blinding {

    public static final String UNIT = "〔某单位〕";
    public static final String BRANCH = "〔某支部〕";
    public static final String PERSON = "〔某同志〕";

    private final Map<String, String> words;
    private final Pattern names;

    private Blinding(Map<String, String> words) {
        this.words = words;
        names = Pattern.compile(words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
    }

    /** Names of one character are left: they would take every other word along. */
    public static Blinding of(Collection<String> units, Collection<String> branches, Collection<String> people) {
        var words = new LinkedHashMap<String, String>();
        List.of(Map.entry(PERSON, people), Map.entry(UNIT, units), Map.entry(BRANCH, branches)).forEach(kind ->
                kind.getValue().stream().map(String::strip).filter(name -> name.length() > 1).forEach(name -> words.put(name, kind.getKey())));
        return new Blinding(words);
    }

    public String blind(String text) {
        return words.isEmpty() ? text : names.matcher(text).replaceAll(found -> Matcher.quoteReplacement(words.get(found.group())));
    }
}
