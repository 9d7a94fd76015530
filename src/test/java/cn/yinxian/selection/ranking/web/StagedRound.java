package cn.yinxian.selection.ranking.web;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.Entries;
import cn.yinxian.selection.entry.EntryLine;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.entry.EntryView;
import cn.yinxian.selection.round.ApplicantKind;
import cn.yinxian.selection.round.PhaseDays;
import cn.yinxian.selection.round.Quota;
import cn.yinxian.selection.round.RoundMode;
import cn.yinxian.selection.round.RoundPhase;
import cn.yinxian.selection.round.RoundState;
import cn.yinxian.selection.round.RoundView;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.testing.TestCity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A round with entries as the areas below would show them, so that a ranking is tried alone; it keeps what they are told. */
final class StagedRound implements Rounds {

    final Map<CaseNumber, EntryLine> lines = new LinkedHashMap<>();
    final List<String> told = new ArrayList<>();
    private CaseNumber round = CaseNumber.of("SR-2026-00000");
    private boolean complete;

    /** Begins anew, with two places for 向阳区 and one for 滨江区. */
    CaseNumber next(int number) {
        lines.clear();
        told.clear();
        complete = false;
        round = CaseNumber.of("SR-2026-%05d".formatted(number));
        return round;
    }

    CaseNumber enter(int number, String title, UnitCode place, UnitCode unit, EntryState state) {
        var entry = CaseNumber.of("SE-2026-%05d".formatted(number));
        lines.put(entry, new EntryLine(entry, title, title + "支部", null, unit, "/330900/330901/" + unit + "/", place, state, 100 - number % 10, null));
        return entry;
    }

    void set(CaseNumber entry, EntryState state) {
        lines.computeIfPresent(entry, (number, line) -> new EntryLine(
                number, line.title(), line.applicantName(), line.branch(), line.unit(), line.unitPath(), line.place(), state, line.selfTotal(), line.rank()));
    }

    boolean complete() {
        return complete;
    }

    @Override
    public RoundView require(CaseNumber number) {
        if (number.value().startsWith("SR")) {
            return view();
        }
        throw new Missing();
    }

    private RoundView view() {
        var until = Map.of(RoundPhase.UNIT_REVIEW, LocalDate.of(2026, 11, 27), RoundPhase.RANKING, LocalDate.of(2026, 12, 11));
        return new RoundView(
                round, "DISTRICT_BRAND", "一区一品", 2026, "2026年度“一区一品”评选", RoundMode.SHOWCASE, null, RoundState.RANKING, ApplicantKind.UNIT, true,
                1500, 2, List.of(), List.of(new Quota(TestCity.XIANGYANG, 2), new Quota(TestCity.BINJIANG, 1)), Set.of(),
                List.of(RoundPhase.values()).stream().map(phase -> new PhaseDays(phase, 5, null, until.get(phase))).toList());
    }

    @Override
    public List<RoundView> running() {
        return List.of(view());
    }

    @Override
    public Optional<RoundView> before(CaseNumber number) {
        return Optional.empty();
    }

    @Override
    public void reach(CaseNumber number, RoundState state) {}

    @Override
    public void rankingsIn(CaseNumber number) {
        complete = true;
    }

    /** Its entries. */
    Entries entries() {
        return new StagedEntries();
    }

    private final class StagedEntries implements Entries {

        @Override
        public EntryView require(CaseNumber number) {
            var line = lines.get(number);
            if (line == null) {
                throw new Missing();
            }
            return new EntryView(
                    number, round, line.state(), line.title(), "", "", line.applicantName(), null, line.unit(), "", line.unitPath(), line.place(),
                    List.of(), List.of());
        }

        @Override
        public List<EntryLine> of(CaseNumber number, EntryState... states) {
            return lines.values().stream()
                    .filter(line -> states.length == 0 || Set.of(states).contains(line.state()))
                    .sorted(Comparator.comparing(line -> line.number().value()))
                    .toList();
        }

        @Override
        public List<EntryLine> of(CaseNumber number, UnitCode place, EntryState... states) {
            return of(number, states).stream().filter(line -> line.place().equals(place)).toList();
        }

        @Override
        public Attachments.Content file(CaseNumber entry, long file) {
            throw new Missing();
        }

        @Override
        public void ranked(CaseNumber entry, @Nullable Integer rank, String words, CurrentOfficial by) {
            told.add(entry + " " + rank + " " + words);
            set(entry, rank == null ? EntryState.NOT_FORWARDED : EntryState.FORWARDED);
        }

        @Override
        public void checked(CaseNumber entry, CurrentOfficial by) {}

        @Override
        public void askCorrection(CaseNumber entry, String words, CurrentOfficial by) {}

        @Override
        public void conclude(CaseNumber entry, EntryState outcome, String words, CurrentOfficial by) {}

        @Override
        public void bar(CaseNumber entry, String reason, CurrentOfficial by) {}
    }
}
