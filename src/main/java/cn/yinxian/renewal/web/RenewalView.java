package cn.yinxian.renewal.web;

import cn.yinxian.assembly.web.ElectionView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A renewal as its pages show it.
 *
 * @param warning what the reader must not overlook: the term is over, or the shift passes the limit
 */
public record RenewalView(
        String branchCode,
        @Nullable String warning,
        List<Fact> facts,
        List<Person> inPost,
        List<Person> candidates,
        List<Person> posts,
        List<ElectionView> elections,
        List<Paper> papers,
        List<Ready> workingPapers) {

    public record Fact(String label, String value) {}

    /** @param words post, or age and Party standing of a candidate */
    public record Person(String name, String words) {}

    /** A working paper that can be downloaded now. @param id its name in an address */
    public record Ready(String id, String name) {}

    /** A letter of the superior. */
    public record Paper(long id, String title, String number) {}
}
