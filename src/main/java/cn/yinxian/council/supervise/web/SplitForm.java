package cn.yinxian.council.supervise.web;

import cn.yinxian.council.supervise.usecase.SplitDecision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the office makes of a decision: items, or a reason why there is none. */
record SplitForm(
        @NotNull @Nullable Choice outcome, @Valid @Size(max = 4) List<ItemLine> items, @Size(max = 1000) @Nullable String note,
        long version) {

    static final int LINES = 4;

    /** A row for each line of the page, whichever came. */
    SplitForm {
        items = padded(items);
    }

    private static List<ItemLine> padded(@Nullable List<ItemLine> came) {
        var lines = new ArrayList<ItemLine>();
        if (came != null) {
            came.forEach(line -> lines.add(line == null ? ItemLine.EMPTY : line));
        }
        while (lines.size() < LINES) {
            lines.add(ItemLine.EMPTY);
        }
        return lines;
    }

    enum Choice {
        ITEMS,
        NONE
    }

    record ItemLine(
            @Size(max = 150) @Nullable String subject,
            @Size(max = 32) @Nullable String lead,
            @Size(max = 40) @Nullable List<String> coUnits,
            @Nullable LocalDate dueOn) {

        static final ItemLine EMPTY = new ItemLine("", "", List.of(), null);

        boolean isBlank() {
            return subject == null || subject.isBlank();
        }

        SplitDecision.Line line(int row) {
            return new SplitDecision.Line(
                    row, Objects.requireNonNull(subject), lead, Objects.requireNonNullElse(coUnits, List.of()), dueOn);
        }
    }

    static SplitForm of(SplitDecision.Proposal proposal) {
        var lines = new ArrayList<ItemLine>();
        for (int at = 0; at < LINES; at++) {
            String subject = at < proposal.subjects().size() ? proposal.subjects().get(at) : "";
            lines.add(new ItemLine(subject, "", List.of(), proposal.dueOn()));
        }
        return new SplitForm(null, lines, "", proposal.motion().version());
    }

    /** Those that are filled in. */
    List<SplitDecision.Line> lines() {
        return IntStream.range(0, items.size())
                .filter(row -> !items.get(row).isBlank())
                .mapToObj(row -> items.get(row).line(row))
                .toList();
    }
}
