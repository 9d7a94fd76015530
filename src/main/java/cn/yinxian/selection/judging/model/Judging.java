package cn.yinxian.selection.judging.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The judging of a round, from the day its judges are fixed until the last of them has handed in. */
public final class Judging {

    private final CaseNumber round;
    private final JudgingTerms terms;
    private final long version;
    private final Instant assignedAt;
    private final List<JudgeSeat> seats;
    private final List<JudgedEntry> entries;
    private final List<Recusal> recusals;
    private @Nullable Instant closedAt;

    public Judging(JudgingParts parts) {
        round = parts.round();
        terms = parts.terms();
        version = parts.version();
        assignedAt = parts.assignedAt();
        closedAt = parts.closedAt();
        seats = new ArrayList<>(parts.seats());
        entries = new ArrayList<>(parts.entries());
        recusals = new ArrayList<>(parts.recusals());
    }

    /** @throws Refused with all that stands against the panel */
    public static Judging assign(CaseNumber round, JudgingTerms terms, Panel panel, PanelNames names, Instant at) {
        var refusals = terms.rules().check(
                panel, panel.groups().stream().flatMap(group -> group.entries().stream()).toList(), names::of, names.labels());
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        var seats = new ArrayList<JudgeSeat>();
        var entries = new ArrayList<JudgedEntry>();
        for (var group : panel.groups()) {
            group.judges().forEach(judge -> seats.add(new JudgeSeat(seats.size() + 1, judge, names.of(judge), group.number(), null, null, null)));
            for (int place = 0; place < group.entries().size(); place++) {
                var entry = group.entries().get(place);
                entries.add(new JudgedEntry(
                        entry, group.number(), "%d-%02d".formatted(group.number(), place + 1), names.titles().apply(entry), false));
            }
        }
        return new Judging(new JudgingParts(round, terms, seats, entries, panel.bearing(), at, null, 0));
    }

    /** The panel as it stands: without those who left, and entries that did. */
    public Panel panel() {
        var groups = new TreeMap<Integer, List<JudgeSeat>>(seats.stream().filter(JudgeSeat::sits).collect(Collectors.groupingBy(JudgeSeat::group)));
        return new Panel(
                groups.entrySet().stream()
                        .map(group -> new JudgeGroup(
                                group.getKey(), group.getValue().stream().map(JudgeSeat::judge).toList(), entriesOf(group.getKey())))
                        .toList(),
                recusals);
    }

    private List<CaseNumber> entriesOf(int group) {
        return entries.stream()
                .filter(entry -> entry.group() == group && !entry.gone())
                .sorted(Comparator.comparing(JudgedEntry::code))
                .map(JudgedEntry::entry)
                .toList();
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** The seat of somebody who judges; {@link Missing} if there is none. */
    public JudgeSeat seatOf(OfficialId judge) {
        return seats.stream().filter(seat -> seat.sits() && seat.judge().equals(judge)).findFirst().orElseThrow(Missing::new);
    }

    /** The entry a judge is shown under a code; {@link Missing} if it is not the judge's to score. */
    public JudgedEntry shown(OfficialId judge, String code) {
        var own = panel().entriesOf(judge);
        return entries.stream()
                .filter(entry -> entry.code().equals(code) && own.contains(entry.entry()))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    /** A judge hands in: nothing is changed any more. @return whether it was the last one */
    public boolean submit(OfficialId judge, Instant at) {
        var seat = requireScoring(judge);
        seats.set(seats.indexOf(seat), seat.submitted(at));
        return closeIfDone(at);
    }

    /** The seat of a judge who has not handed in. @throws Overtaken otherwise */
    public JudgeSeat requireScoring(OfficialId judge) {
        requireOpen();
        var seat = seatOf(judge);
        if (!seat.isOpen()) {
            throw new Overtaken("您已经提交评分，不能再改。");
        }
        return seat;
    }

    /** A judge keeps off an entry from now on. @throws Refused if too few would score it */
    public void recuse(Recusal recusal, Function<CaseNumber, String> labelOf) {
        requireOpen();
        if (!panel().mayScore(recusal.judge(), recusal.entry())) {
            throw new Missing();
        }
        recusals.add(recusal);
        requireScorers(labelOf);
    }

    /**
     * A judge leaves. @param comes who judges instead; null: the others are enough
     *
     * @return the seat that is new, if there is one
     * @throws Refused if too few would score an entry
     */
    public Optional<JudgeSeat> replace(OfficialId gone, @Nullable Substitute comes, String why, Function<CaseNumber, String> labelOf, Instant at) {
        requireOpen();
        var seat = seatOf(gone);
        seats.set(seats.indexOf(seat), seat.left(why, at));
        Optional<JudgeSeat> added = Optional.empty();
        if (comes != null) {
            if (seats.stream().anyMatch(one -> one.judge().equals(comes.judge()))) {
                throw Refused.because(Refusal.of("substitute", PanelRules.RULE, comes.name() + "已经是或者曾经是本轮评委，请另选一人"));
            }
            added = Optional.of(new JudgeSeat(seats.size() + 1, comes.judge(), comes.name(), seat.group(), null, null, null));
            seats.add(added.get());
            recusals.addAll(comes.recusals());
        }
        requireScorers(labelOf);
        closeIfDone(at);
        return added;
    }

    /** An entry left the selection: judges see it no more, and what they gave it does not count. */
    public void leave(CaseNumber entry) {
        entries.replaceAll(one -> one.entry().equals(entry) ? one.leaving() : one);
    }

    private void requireScorers(Function<CaseNumber, String> labelOf) {
        var panel = panel();
        var alive = entries.stream().filter(entry -> !entry.gone()).map(JudgedEntry::entry).toList();
        var refusals = terms.rules().check(panel, alive, judge -> seatOf(judge).name(), labelOf);
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    private boolean closeIfDone(Instant at) {
        if (closedAt == null && seats.stream().noneMatch(JudgeSeat::isOpen)) {
            closedAt = at;
        }
        return closedAt != null;
    }

    private void requireOpen() {
        if (closedAt != null) {
            throw new Overtaken("本轮评分已经全部提交，不能再改。");
        }
    }

    public JudgingParts parts() {
        return new JudgingParts(round, terms, seats, entries, recusals, assignedAt, closedAt, version);
    }
}
