package cn.yinxian.council.supervise.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An action item as its pages show it.
 *
 * @param warning that it is late, and what that means; null if it is not
 * @param open whether it is still to be done
 */
public record ItemView(
        String number,
        String motion,
        Map<String, String> facts,
        @Nullable String warning,
        boolean open,
        List<Line> reports,
        List<Line> extensions,
        List<Evidence> files,
        List<SlipLine> slips,
        long version) {

    /** @param head who and when @param text what was written @param mark e.g. 超期上报; empty where there is nothing to say */
    public record Line(String head, String text, String mark) {}

    /** A 督办单. @param colour a label of SlipColour @param id of the document */
    public record SlipLine(String colour, String tone, String number, String day, long id) {}

    public record Evidence(long id, String name) {}
}
