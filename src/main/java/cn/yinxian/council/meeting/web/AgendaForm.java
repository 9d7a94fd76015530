package cn.yinxian.council.meeting.web;

import static java.util.Comparator.comparingInt;

import cn.yinxian.council.meeting.model.Agenda;
import cn.yinxian.council.meeting.model.Arrangement;
import cn.yinxian.council.meeting.model.Placing;
import cn.yinxian.council.meeting.usecase.AgendaChange;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The agenda as it is typed: whatever is pressed, the order and all details go with it.
 *
 * @param act what was pressed: save, submit, add, report, last; up, down or strike with the id of an item; or carry with the number of a motion
 * @param motion to be put on the agenda
 * @param report title of an item no motion brought
 */
public record AgendaForm(
        @Size(max = 99) List<@Valid Row> rows,
        @Nullable @Size(max = 40) String act,
        @Nullable @Size(max = 32) String motion,
        @Nullable @Size(max = 200) String report,
        long version) {

    /** @param position where it is to stand; whoever is typed onto another's place goes before them */
    public record Row(
            int item,
            @NotNull @Min(1) @Max(99) @Nullable Integer position,
            @NotNull @Min(1) @Max(600) @Nullable Integer minutes,
            @Nullable @Size(max = 200) String attending,
            @Nullable @Size(max = 500) String note) {}

    public AgendaForm {
        rows = rows == null ? List.of() : new ArrayList<>(rows);
    }

    static AgendaForm of(Agenda agenda, long version) {
        var items = agenda.items();
        return new AgendaForm(
                IntStream.range(0, items.size())
                        .mapToObj(index -> {
                            var how = items.get(index).arrangement();
                            return new Row(items.get(index).id(), index + 1, how.minutes(), how.attending(), how.note());
                        })
                        .toList(),
                null, "", "", version);
    }

    /** What was typed, on an agenda that somebody else has changed meanwhile: the typed order and details, what is new behind. */
    AgendaForm onto(Agenda now, long version) {
        var typed = placings().stream().filter(placing -> now.items().stream().anyMatch(item -> item.id() == placing.item())).toList();
        var fresh = now.items().stream()
                .filter(item -> typed.stream().noneMatch(placing -> placing.item() == item.id()))
                .map(item -> new Placing(item.id(), 0, item.arrangement()));
        var all = Stream.concat(typed.stream(), fresh).toList();
        return new AgendaForm(
                IntStream.range(0, all.size()).mapToObj(index -> row(all.get(index), index + 1)).toList(), null, motion, report, version);
    }

    private static Row row(Placing placing, int position) {
        var how = placing.arrangement();
        return new Row(placing.item(), position, how.minutes(), how.attending(), how.note());
    }

    boolean submits() {
        return "submit".equals(act);
    }

    List<Placing> placings() {
        var typed = IntStream.range(0, rows.size()).boxed()
                .sorted(comparingInt((Integer index) -> rows.get(index).position()).thenComparing(index -> moved(index)))
                .toList();
        return IntStream.range(0, typed.size()).mapToObj(place -> placing(rows.get(typed.get(place)), place + 1)).toList();
    }

    /** −1: typed further up than it stood, so it goes before who stands there; 1: further down, behind. */
    private int moved(int index) {
        return Integer.compare(rows.get(index).position(), index + 1);
    }

    private static Placing placing(Row row, int place) {
        return new Placing(row.item(), place, new Arrangement(row.minutes(), text(row.attending()), text(row.note())));
    }

    AgendaChange change() {
        String pressed = text(act);
        if (pressed.matches("(up|down|strike)-\\d{1,4}")) {
            int item = Integer.parseInt(pressed.substring(pressed.indexOf('-') + 1));
            return pressed.startsWith("strike") ? new AgendaChange.Strike(item) : new AgendaChange.Move(item, pressed.startsWith("up"));
        }
        if (pressed.startsWith("carry-")) {
            return new AgendaChange.CarryOn(CaseNumber.of(pressed.substring("carry-".length())));
        }
        return switch (pressed) {
            case "add" -> new AgendaChange.AddMotion(CaseNumber.of(required("motion", motion, "请选择要列入的议题")));
            case "report" -> new AgendaChange.AddReport(required("report", report, "请写明通报事项的名称"));
            case "last" -> new AgendaChange.ReportOnLast();
            default -> new AgendaChange.Keep();
        };
    }

    private static String required(String field, @Nullable String typed, String words) {
        if (typed == null || typed.isBlank()) {
            throw Refused.because(Refusal.of(field, "council.agendaItem", words));
        }
        return typed.strip();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
