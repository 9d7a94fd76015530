package cn.yinxian.document.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The names at the end of minutes, parted from their body.
 *
 * @param names by what stands before the colon
 */
record Roster(List<String> body, Map<String, String> names) {

    private static final Pattern LINE = Pattern.compile("(出席|请假|缺席|列席)：(.*)");

    static Roster in(List<BodyParagraph> paragraphs) {
        var texts = paragraphs.stream().map(paragraph -> paragraph.lead() + paragraph.rest()).toList();
        int end = texts.size();
        while (end > 0 && LINE.matcher(texts.get(end - 1)).matches()) {
            end--;
        }
        var names = new LinkedHashMap<String, String>();
        for (String text : texts.subList(end, texts.size())) {
            var line = LINE.matcher(text);
            if (line.matches()) {
                names.put(line.group(1), line.group(2));
            }
        }
        return new Roster(texts.subList(0, end), names);
    }

    boolean has(String label) {
        return names.containsKey(label);
    }

    String of(String label) {
        return names.getOrDefault(label, "");
    }
}
