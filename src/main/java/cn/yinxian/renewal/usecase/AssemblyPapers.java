package cn.yinxian.renewal.usecase;

import cn.yinxian.assembly.ElectionFacts.Sheet;
import cn.yinxian.assembly.ElectionReport.Round;
import cn.yinxian.election.Contest;
import cn.yinxian.election.Quorum;
import cn.yinxian.election.WinBase;
import cn.yinxian.organisation.Figures;
import cn.yinxian.register.Member;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.Request;
import cn.yinxian.renewal.paper.BallotPaper;
import cn.yinxian.renewal.paper.ElectionRulesPaper;
import cn.yinxian.renewal.paper.RenewalPaperKinds;
import cn.yinxian.renewal.paper.TallyPaper;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 选举办法、选票、计票单: what the assembly needs. Candidates stand in the order the branch gave them: no sort of ours knows 姓氏笔画. */
@Component
class AssemblyPapers {

    private final PaperWords words;
    private final RenewalQueries queries;
    private final Figures figures;

    AssemblyPapers(PaperWords words, RenewalQueries queries, Figures figures) {
        this.words = words;
        this.queries = queries;
        this.figures = figures;
    }

    Stream<ReadyPaper<?>> of(RenewalFacts facts) {
        var asked = facts.state().request();
        if (asked == null || facts.state().matter() == RenewalMatter.ASSIGNMENT || day(facts, asked) == null) {
            return Stream.empty();
        }
        return switch (facts.state().status()) {
            case AGREED, NOMINATED -> Stream.of(rules(facts, asked));
            case VETTED, ELECTED, SETTLED, ENTERED -> Stream.of(
                    rules(facts, asked),
                    new ReadyPaper<>(RenewalPaperKinds.BALLOT, () -> ballot(facts, asked)),
                    new ReadyPaper<>(RenewalPaperKinds.TALLY_SHEET, () -> tally(facts, asked)));
            default -> Stream.empty();
        };
    }

    /** The day of the assembly: as it was, or as it is planned. */
    private static @Nullable LocalDate day(RenewalFacts facts, Request asked) {
        return facts.state().electedOn() == null ? asked.plannedOn() : facts.state().electedOn();
    }

    private ReadyPaper<?> rules(RenewalFacts facts, Request asked) {
        return new ReadyPaper<>(RenewalPaperKinds.ELECTION_RULES, () -> {
            var day = Objects.requireNonNull(day(facts, asked));
            var needed = queries.needed(facts.state().number());
            boolean margin = needed.seats().contest() == Contest.MARGIN;
            int candidates = facts.candidates().isEmpty() ? needed.candidates() : facts.candidates().size();
            return new ElectionRulesPaper(
                    facts.branch().name(), day, facts.committee(), !facts.committee(), words.body(facts, asked.seats()), asked.seats(),
                    candidates, margin, !margin, quorum(day).words(), WinBase.valueOf(figures.on("election.winBase", day).value()).words());
        });
    }

    private Quorum quorum(LocalDate day) {
        return new Quorum(
                figures.on("election.quorumNumerator", day).asInt(), figures.on("election.quorumDenominator", day).asInt());
    }

    private BallotPaper ballot(RenewalFacts facts, Request asked) {
        var names = names(facts);
        return new BallotPaper(
                facts.branch().name(), words.body(facts, asked.seats()), Objects.requireNonNull(day(facts, asked)), asked.seats(), names.size(),
                IntStream.range(0, names.size()).mapToObj(at -> new BallotPaper.Line(at + 1, names.get(at))).toList());
    }

    private TallyPaper tally(RenewalFacts facts, Request asked) {
        var names = names(facts);
        var held = facts.standingElection();
        var sheet = held == null ? null : held.sheets().stream().filter(one -> one.round() == Round.ASSEMBLY).findFirst().orElse(null);
        return new TallyPaper(
                facts.branch().name(), words.body(facts, asked.seats()), Objects.requireNonNull(day(facts, asked)), asked.seats(),
                held == null ? "" : String.valueOf(held.dueVoters()), figure(sheet, Sheet::attending), figure(sheet, Sheet::issued),
                figure(sheet, Sheet::returned), figure(sheet, Sheet::valid), figure(sheet, Sheet::spoiled),
                sheet == null
                        ? IntStream.range(0, names.size()).mapToObj(at -> new TallyPaper.Line(at + 1, names.get(at), "", "", "")).toList()
                        : counted(sheet));
    }

    private static List<TallyPaper.Line> counted(Sheet sheet) {
        return IntStream.range(0, sheet.votes().size()).mapToObj(at -> {
            var vote = sheet.votes().get(at);
            return new TallyPaper.Line(
                    at + 1, vote.name() + (vote.writeIn() ? "（另选）" : ""), String.valueOf(vote.yes()), String.valueOf(vote.no()),
                    String.valueOf(vote.abstain()));
        }).toList();
    }

    private static String figure(@Nullable Sheet sheet, java.util.function.ToIntFunction<Sheet> figure) {
        return sheet == null ? "" : String.valueOf(figure.applyAsInt(sheet));
    }

    private static List<String> names(RenewalFacts facts) {
        return facts.candidates().stream().map(Member::name).toList();
    }
}
