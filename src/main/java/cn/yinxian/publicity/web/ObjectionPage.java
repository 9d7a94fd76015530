package cn.yinxian.publicity.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An objection as those see it who handle it.
 *
 * @param concern why the reader must keep out of it; null if they need not
 * @param signatureOpen whether a signature is to be checked
 * @param found what came of it, label to text; empty while it is looked into
 */
public record ObjectionPage(
        String number,
        String publicity,
        Map<String, String> facts,
        String reason,
        @Nullable String clue,
        List<FileLine> files,
        @Nullable String concern,
        boolean signatureOpen,
        Map<String, String> found,
        long version) {

    /** @param found whether it belongs to what was found, not to the objection */
    public record FileLine(long id, String name, boolean found) {}
}
