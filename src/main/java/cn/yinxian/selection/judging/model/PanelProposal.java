package cn.yinxian.selection.judging.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Proposes groups: entries go where the fewest judges must keep off them, and then where there is most room. In whatever
 * order judges and entries come, the same panel is proposed, so that nobody can say it was drawn to somebody's advantage.
 */
public final class PanelProposal {

    private final PanelRules rules;
    private final List<Recusal> recusals;
    private final Set<Link> links = new HashSet<>();

    private record Link(OfficialId judge, CaseNumber entry) {}

    public PanelProposal(PanelRules rules, Collection<Recusal> recusals) {
        this.rules = rules;
        this.recusals = List.copyOf(recusals);
        recusals.forEach(one -> links.add(new Link(one.judge(), one.entry())));
    }

    /** As many groups as are wanted, and at most as the judges fill. */
    public Panel propose(Collection<OfficialId> judges, Collection<CaseNumber> entries, int wanted) {
        int groups = Math.max(1, Math.min(wanted, judges.size() / rules.least()));
        return withSeats(seat(judges, groups), entries);
    }

    /** The clerk says who sits where; the entries are shared out by the same rule. */
    public Panel withSeats(List<List<OfficialId>> seats, Collection<CaseNumber> entries) {
        var shares = share(new HashSet<>(entries), seats);
        return new Panel(
                IntStream.range(0, seats.size()).mapToObj(at -> new JudgeGroup(at + 1, seats.get(at), shares.get(at))).toList(),
                recusals);
    }

    /** Who must keep off fewest entries sits first; the others stay in reserve. */
    private List<List<OfficialId>> seat(Collection<OfficialId> judges, int groups) {
        var seats = IntStream.range(0, groups).<List<OfficialId>>mapToObj(at -> new ArrayList<>()).toList();
        var order = judges.stream()
                .distinct()
                .sorted(Comparator.<OfficialId>comparingLong(judge -> links.stream().filter(link -> link.judge().equals(judge)).count())
                        .thenComparing(OfficialId::value))
                .limit((long) groups * rules.most())
                .toList();
        IntStream.range(0, order.size()).forEach(at -> seats.get(at % groups).add(order.get(at)));
        return seats;
    }

    /** The entries that most judges keep off choose first; equal ones in the order of their numbers. */
    private List<List<CaseNumber>> share(Collection<CaseNumber> entries, List<List<OfficialId>> seats) {
        var shares = seats.stream().<List<CaseNumber>>map(group -> new ArrayList<>()).toList();
        entries.stream()
                .sorted(Comparator.<CaseNumber>comparingInt(entry -> -seats.stream().mapToInt(group -> keptOff(group, entry)).sum())
                        .thenComparing(CaseNumber::value))
                .forEach(entry -> shares.get(best(entry, seats, shares)).add(entry));
        shares.forEach(share -> share.sort(Comparator.comparing(CaseNumber::value)));
        return shares;
    }

    private int best(CaseNumber entry, List<List<OfficialId>> seats, List<List<CaseNumber>> shares) {
        return IntStream.range(0, seats.size())
                .boxed()
                .min(Comparator.<Integer>comparingInt(at -> Math.max(0, rules.least() - (seats.get(at).size() - keptOff(seats.get(at), entry))))
                        .thenComparingInt(at -> shares.get(at).size())
                        .thenComparingInt(at -> keptOff(seats.get(at), entry))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private int keptOff(List<OfficialId> group, CaseNumber entry) {
        return (int) group.stream().filter(judge -> links.contains(new Link(judge, entry))).count();
    }
}
