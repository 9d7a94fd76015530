package cn.yinxian.assembly.web;

import cn.yinxian.assembly.ElectionReport.Line;
import cn.yinxian.assembly.ElectionReport.Round;
import cn.yinxian.assembly.ElectionReport.Sheet;
import cn.yinxian.election.Ballots;
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

/**
 * One sheet of votes (计票单) as typed; wholly empty where the vote was not held, or not yet.
 *
 * @param issued only where it differs from {@code attending}
 * @param returned only where it differs from {@code issued}
 * @param spoiled only where there are any; the others are valid
 */
public record SheetForm(
        @PositiveOrZero @Max(9999) @Nullable Integer attending,
        @PositiveOrZero @Max(9999) @Nullable Integer issued,
        @PositiveOrZero @Max(9999) @Nullable Integer returned,
        @PositiveOrZero @Max(9999) @Nullable Integer spoiled,
        @Valid @Size(max = 200) List<LineForm> lines) {

    static final SheetForm EMPTY = new SheetForm(null, null, null, null, List.of());

    public SheetForm {
        lines = lines == null ? List.of() : lines.stream().map(line -> line == null ? LineForm.EMPTY : line).toList();
    }

    /** Somebody voted for: 另选他人 is marked; unfilled 不赞成 are none, unfilled 弃权 all the others. */
    public record LineForm(
            @Nullable @Size(max = 32) String member,
            @Nullable Boolean writeIn,
            @PositiveOrZero @Max(9999) @Nullable Integer yes,
            @PositiveOrZero @Max(9999) @Nullable Integer no,
            @PositiveOrZero @Max(9999) @Nullable Integer abstain) {

        static final LineForm EMPTY = new LineForm("", false, null, null, null);
        static final LineForm WRITE_IN = new LineForm("", true, null, null, null);

        /** Whoever was not put forward was written in. */
        LineForm asWriteIn() {
            return new LineForm(member, true, yes, no, abstain);
        }

        static LineForm of(String member) {
            return new LineForm(member, false, null, null, null);
        }

        /** Whoever has said neither yes nor no to a candidate has abstained. */
        int abstentions(int valid) {
            if (abstain != null || !isCandidate()) {
                return or0(abstain);
            }
            return Math.max(0, valid - or0(yes) - or0(no));
        }

        boolean isEmpty() {
            return isUnnamed() && yes == null && no == null && abstain == null;
        }

        boolean isCandidate() {
            return !Boolean.TRUE.equals(writeIn);
        }

        boolean isUnnamed() {
            return member == null || member.isBlank();
        }
    }

    static SheetForm of(Sheet sheet) {
        var ballots = sheet.ballots();
        return new SheetForm(
                sheet.attending(), ballots.issued(), ballots.returned(), ballots.spoiled(),
                sheet.lines().stream()
                        .map(line -> new LineForm(line.memberCode(), line.writeIn(), line.yes(), line.no(), line.abstain()))
                        .toList());
    }

    boolean isEmpty() {
        return attending == null && issued == null && returned == null && spoiled == null
                && lines.stream().allMatch(line -> line.yes() == null);
    }

    SheetForm withLines(List<LineForm> others) {
        return new SheetForm(attending, issued, returned, spoiled, others);
    }

    /** The sheet, if it was filled in; what is missing is told at its field. */
    Optional<Sheet> read(Round round, Errors errors) {
        if (isEmpty()) {
            return Optional.empty();
        }
        errors.pushNestedPath(round.path());
        demand(attending, "attending", "请填写实到会人数", errors);
        var ballots = ballots();
        var votes = votes(ballots.valid(), errors);
        if (ballots.valid() < 0) {
            errors.rejectValue("spoiled", "election.ballots",
                    "无效票 %d 张，多于收回选票 %d 张".formatted(ballots.spoiled(), ballots.returned()));
        }
        boolean whole = !errors.hasFieldErrors("*");
        errors.popNestedPath();
        return whole ? Optional.of(new Sheet(round, or0(attending), ballots, votes)) : Optional.empty();
    }

    /** The figures as they count. */
    String words() {
        var ballots = ballots();
        return "实到会 %d 人，发出选票 %d 张，收回 %d 张，有效 %d 张，无效 %d 张".formatted(
                or0(attending), ballots.issued(), ballots.returned(), ballots.valid(), ballots.spoiled());
    }

    private Ballots ballots() {
        int out = issued == null ? or0(attending) : issued;
        int back = returned == null ? out : returned;
        return new Ballots(out, back, back - or0(spoiled), or0(spoiled));
    }

    private List<Line> votes(int valid, Errors errors) {
        var votes = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.isEmpty()) {
                demand(line.isUnnamed() ? null : line.member(), "lines[" + i + "].member", "请选择第 %d 名的姓名".formatted(i + 1), errors);
                demand(line.yes(), "lines[" + i + "].yes", "请填写第 %d 名的赞成票".formatted(i + 1), errors);
                votes.add(new Line(
                        Objects.requireNonNullElse(line.member(), ""), !line.isCandidate(), or0(line.yes()), or0(line.no()),
                        line.abstentions(valid)));
            }
        }
        return votes;
    }

    private static void demand(@Nullable Object value, String field, String words, Errors errors) {
        if (value == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "election.sheet", words);
        }
    }

    private static int or0(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
