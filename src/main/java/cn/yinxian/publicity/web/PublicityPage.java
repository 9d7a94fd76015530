package cn.yinxian.publicity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An announcement as everybody reads it.
 *
 * @param base address under which it is read: with or without signing in
 * @param closed why one cannot object any more; null while one can
 */
public record PublicityPage(
        String number,
        String base,
        String title,
        String placeName,
        String state,
        String period,
        List<String> text,
        List<ItemLine> items,
        boolean confirmed,
        @Nullable String closed) {

    /** @param effect label of how it came out, with its colour; null before it is confirmed */
    public record ItemLine(String key, String name, String unitName, @Nullable String effect, @Nullable String tone, @Nullable String reason) {}

    /** @param answer what was found; null while it is looked into */
    public record OwnObjection(String item, String raisedOn, String state, @Nullable String answer) {}

    /** An objection in the list of those who handle it. */
    public record ObjectionLine(String number, String item, String kind, String raisedOn, String state) {}

    public record PaperLine(long id, String number, String title) {}
}
