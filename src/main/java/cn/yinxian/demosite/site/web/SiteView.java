package cn.yinxian.demosite.site.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A site as its pages show it.
 *
 * @param facts label to text
 * @param notice what one should know first, e.g. why it waits; null if there is nothing to say
 * @param noticeTone of that: amber, green or red
 * @param files all, the oldest first
 */
public record SiteView(
        String number, String title, Map<String, String> facts, String outline, @Nullable String notice, String noticeTone, List<Checked> equipment,
        List<Seen> inspections, @Nullable String rectified, List<FileLine> files, List<Paper> papers, long version) {

    /** @param has whether the place has it */
    public record Checked(String name, boolean has) {}

    /** @param head day and people @param total e.g. "82 分，限期整改" @param points part to points, e.g. "16 / 20" */
    public record Seen(String head, String total, Map<String, String> points, String findings) {}

    /** @param kind what it belongs to, in words */
    public record FileLine(long id, String name, String kind) {}

    public record Paper(long id, String number, String title) {}
}
