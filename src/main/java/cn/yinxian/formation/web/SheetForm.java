package cn.yinxian.formation.web;

import cn.yinxian.election.Ballots;
import cn.yinxian.formation.model.ElectionReport.Line;
import cn.yinxian.formation.model.ElectionReport.Round;
import cn.yinxian.formation.model.ElectionReport.Sheet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** One sheet of votes (计票单) as typed; wholly empty where the vote was not held, or not yet. */
public record SheetForm(
        @PositiveOrZero @Max(9999) @Nullable Integer attending,
        @PositiveOrZero @Max(9999) @Nullable Integer issued,
        @PositiveOrZero @Max(9999) @Nullable Integer returned,
        @PositiveOrZero @Max(9999) @Nullable Integer valid,
        @PositiveOrZero @Max(9999) @Nullable Integer spoiled,
        @Valid @Size(max = 200) List<LineForm> lines) {

    static final SheetForm EMPTY = new SheetForm(null, null, null, null, null, List.of());

    public SheetForm {
        lines = lines == null ? List.of() : lines.stream().map(line -> line == null ? LineForm.EMPTY : line).toList();
    }

    /** Somebody voted for: 另选他人 is marked; unfilled 不赞成 and 弃权 are none. */
    public record LineForm(
            @Nullable @Size(max = 32) String member,
            @Nullable Boolean writeIn,
            @PositiveOrZero @Max(9999) @Nullable Integer yes,
            @PositiveOrZero @Max(9999) @Nullable Integer no,
            @PositiveOrZero @Max(9999) @Nullable Integer abstain) {

        static final LineForm EMPTY = new LineForm("", false, null, null, null);

        static LineForm of(String member) {
            return new LineForm(member, false, null, null, null);
        }

        boolean isEmpty() {
            return isUnnamed() && yes == null && no == null && abstain == null;
        }

        boolean isUnnamed() {
            return member == null || member.isBlank();
        }
    }

    static SheetForm of(Sheet sheet) {
        var ballots = sheet.ballots();
        return new SheetForm(
                sheet.attending(), ballots.issued(), ballots.returned(), ballots.valid(), ballots.spoiled(),
                sheet.lines().stream()
                        .map(line -> new LineForm(line.memberCode(), line.writeIn(), line.yes(), line.no(), line.abstain()))
                        .toList());
    }

    boolean isEmpty() {
        return attending == null && issued == null && returned == null && valid == null && spoiled == null
                && lines.stream().allMatch(line -> line.yes() == null);
    }

    SheetForm withLines(List<LineForm> others) {
        return new SheetForm(attending, issued, returned, valid, spoiled, others);
    }

    /** The sheet, if it was filled in; what is missing is told at its field. */
    Optional<Sheet> read(Round round, Errors errors) {
        if (isEmpty()) {
            return Optional.empty();
        }
        errors.pushNestedPath(round.path());
        int before = errors.getErrorCount();
        demand(attending, "attending", errors);
        demand(issued, "issued", errors);
        demand(returned, "returned", errors);
        demand(valid, "valid", errors);
        var votes = votes(errors);
        errors.popNestedPath();
        return errors.getErrorCount() > before || votes.isEmpty() && attending == null
                ? Optional.empty()
                : Optional.of(new Sheet(
                        round, or0(attending), new Ballots(or0(issued), or0(returned), or0(valid), or0(spoiled)), votes));
    }

    private List<Line> votes(Errors errors) {
        var votes = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.isEmpty()) {
                demand(line.isUnnamed() ? null : line.member(), "lines[" + i + "].member", errors);
                demand(line.yes(), "lines[" + i + "].yes", errors);
                votes.add(new Line(
                        Objects.requireNonNullElse(line.member(), ""), Boolean.TRUE.equals(line.writeIn()), or0(line.yes()),
                        or0(line.no()), or0(line.abstain())));
            }
        }
        return votes;
    }

    private static void demand(@Nullable Object value, String field, Errors errors) {
        if (value == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "NotNull", "请填写");
        }
    }

    private static int or0(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
