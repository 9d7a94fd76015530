package cn.yinxian.council.meeting.web;

import cn.yinxian.council.motion.ReadyMotion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Motions that may be put on an agenda, as a list to choose from. */
final class AgendaChoices {

    private AgendaChoices() {}

    /** Number to words, in the order in which they are to be taken. */
    static Map<String, String> of(List<ReadyMotion> ready) {
        var choices = new LinkedHashMap<String, String>();
        ready.forEach(motion -> choices.put(motion.number().value(), words(motion)));
        return choices;
    }

    private static String words(ReadyMotion motion) {
        String marks = Stream.of(motion.continued() ? "续议或缓议" : "", motion.major() ? "重大事项" : "", motion.late() ? "逾期提出" : "")
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining("、"));
        return "%s（%s%s）".formatted(motion.title(), motion.sponsorName(), marks.isEmpty() ? "" : "；" + marks);
    }
}
