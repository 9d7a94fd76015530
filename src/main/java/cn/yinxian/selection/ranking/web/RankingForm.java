package cn.yinxian.selection.ranking.web;

import cn.yinxian.selection.ranking.model.Choice;
import cn.yinxian.selection.ranking.model.Recommendation;
import cn.yinxian.selection.ranking.web.RankingView.OpenEntry;
import cn.yinxian.shared.CaseNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An order as it is typed.
 *
 * @param note why places stay empty
 */
public record RankingForm(@Size(max = 500) List<@Valid Row> lines, @Size(max = 500) @Nullable String note, long version) {

    /** @param position the order counts among those of a kind; whoever stands first in the form goes first where two are alike */
    public record Row(
            @NotBlank @Size(max = 32) @Nullable String entry,
            @NotNull @Nullable Recommendation recommendation,
            @NotNull @Min(1) @Max(500) @Nullable Integer position,
            @Size(max = 300) @Nullable String reason) {

        static Row of(OpenEntry open, int position) {
            return new Row(open.entry(), open.choice(), position, open.reason());
        }

        Choice choice() {
            return new Choice(
                    CaseNumber.of(Objects.requireNonNull(entry)), Objects.requireNonNull(recommendation), Objects.requireNonNull(position), reason);
        }
    }

    public RankingForm {
        lines = lines == null ? new ArrayList<>() : new ArrayList<>(lines);
    }

    static RankingForm of(RankingView view) {
        return new RankingForm(
                IntStream.range(0, view.open().size()).mapToObj(at -> Row.of(view.open().get(at), at + 1)).toList(),
                view.note(), view.version());
    }

    List<Choice> choices() {
        return lines.stream().map(Row::choice).toList();
    }
}
