package cn.yinxian.formation.web;

import cn.yinxian.election.Ballots;
import cn.yinxian.election.NotCountedReason;
import cn.yinxian.formation.model.ElectedBranch;
import cn.yinxian.formation.model.ElectionReport.Absentee;
import cn.yinxian.formation.model.ElectionReport.Line;
import cn.yinxian.formation.model.ElectionReport.Round;
import cn.yinxian.formation.model.ElectionReport.Sheet;
import cn.yinxian.formation.usecase.PostHolder;
import cn.yinxian.formation.usecase.ReportElection;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.workflow.TaskRef;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The report of an election as typed: the assembly's sheet, each further sheet where it was held, and who got which post. */
record ElectionForm(
        @NotNull ElectedBranch branch,
        @NotNull @Nullable LocalDate heldOn,
        @NotNull @PositiveOrZero @Max(99) @Nullable Integer seats,
        boolean superiorAgreed,
        boolean assemblyPassed,
        @PositiveOrZero @Max(9999) @Nullable Integer agreeingToFewer,
        @Valid @NotNull SheetForm assembly,
        @Valid @Nullable SheetForm revote,
        @Valid @Nullable SheetForm supplementary,
        @Valid @Nullable SheetForm committee,
        @Valid @NotNull @Size(max = 500) List<PersonForm> people,
        @Nullable @Size(max = 500) String note,
        long version) {

    /** Heads of a sheet of votes (计票单). */
    record SheetForm(
            @PositiveOrZero @Max(9999) @Nullable Integer attending,
            @PositiveOrZero @Max(9999) @Nullable Integer issued,
            @PositiveOrZero @Max(9999) @Nullable Integer returned,
            @PositiveOrZero @Max(9999) @Nullable Integer valid,
            @PositiveOrZero @Max(9999) @Nullable Integer spoiled) {

        static final SheetForm EMPTY = new SheetForm(null, null, null, null, null);

        boolean isEmpty() {
            return attending == null && issued == null;
        }

        Sheet sheet(Round round, List<Line> lines) {
            return new Sheet(round, or0(attending), new Ballots(or0(issued), or0(returned), or0(valid), or0(spoiled)), lines);
        }
    }

    /** One member: counted or not, standing or not, votes by sheet, post. */
    record PersonForm(
            @NotNull @Size(max = 32) String code,
            @Nullable NotCountedReason absence,
            boolean writeIn,
            @Valid @NotNull VotesForm assembly,
            @Valid @Nullable VotesForm revote,
            @Valid @Nullable VotesForm supplementary,
            @Valid @Nullable VotesForm committee,
            @Nullable OfficerPost post) {

        static PersonForm of(String code) {
            return new PersonForm(
                    code, null, false, VotesForm.EMPTY, VotesForm.EMPTY, VotesForm.EMPTY, VotesForm.EMPTY, null);
        }
    }

    /** Votes for one person; all empty: does not stand in that vote. */
    record VotesForm(
            @PositiveOrZero @Max(9999) @Nullable Integer yes,
            @PositiveOrZero @Max(9999) @Nullable Integer no,
            @PositiveOrZero @Max(9999) @Nullable Integer abstain) {

        static final VotesForm EMPTY = new VotesForm(null, null, null);

        Stream<Line> line(String code, boolean writeIn) {
            return yes == null && no == null && abstain == null
                    ? Stream.empty()
                    : Stream.of(new Line(code, writeIn, or0(yes), or0(no), or0(abstain)));
        }
    }

    ReportElection.Command command(TaskRef task, CurrentOfficial me) {
        var absent = people.stream()
                .filter(one -> one.absence() != null)
                .map(one -> new Absentee(one.code(), one.absence()))
                .toList();
        var posts = people.stream()
                .filter(one -> one.post() != null)
                .map(one -> new PostHolder(one.code(), one.post()))
                .toList();
        return new ReportElection.Command(
                task, branch, heldOn, or0(seats), absent, superiorAgreed, assemblyPassed, agreeingToFewer, sheets(), posts, note,
                version, me);
    }

    private List<Sheet> sheets() {
        var sheets = new ArrayList<Sheet>();
        add(sheets, Round.ASSEMBLY, assembly, people.stream().flatMap(one -> one.assembly().line(one.code(), one.writeIn())));
        add(sheets, Round.REVOTE, revote, people.stream().flatMap(one -> line(one, one.revote())));
        add(sheets, Round.SUPPLEMENTARY, supplementary, people.stream().flatMap(one -> line(one, one.supplementary())));
        add(sheets, Round.COMMITTEE, committee, people.stream().flatMap(one -> line(one, one.committee())));
        return sheets;
    }

    private static Stream<Line> line(PersonForm one, @Nullable VotesForm votes) {
        return votes == null ? Stream.empty() : votes.line(one.code(), false);
    }

    private static void add(List<Sheet> sheets, Round round, @Nullable SheetForm head, Stream<Line> lines) {
        if (head != null && (round == Round.ASSEMBLY || !head.isEmpty())) {
            sheets.add(head.sheet(round, lines.toList()));
        }
    }

    private static int or0(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
