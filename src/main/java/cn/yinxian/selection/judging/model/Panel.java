package cn.yinxian.selection.judging.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The groups of a round with everybody's recusals: who scores what, and nothing else is ever shown to a judge. */
public record Panel(List<JudgeGroup> groups, List<Recusal> recusals) {

    public Panel {
        groups = List.copyOf(groups);
        recusals = List.copyOf(recusals);
    }

    /** What this judge scores, and the only entries this judge may look at, in the order of the group. */
    public List<CaseNumber> entriesOf(OfficialId judge) {
        var kept = recusedFrom(judge);
        return groupOf(judge).stream().flatMap(group -> group.entries().stream()).filter(entry -> !kept.contains(entry)).toList();
    }

    /** Who scores this entry. */
    public List<OfficialId> judgesOf(CaseNumber entry) {
        return groups.stream()
                .filter(group -> group.entries().contains(entry))
                .flatMap(group -> group.judges().stream())
                .filter(judge -> !recusedFrom(judge).contains(entry))
                .toList();
    }

    public boolean mayScore(OfficialId judge, CaseNumber entry) {
        return entriesOf(judge).contains(entry);
    }

    public Optional<JudgeGroup> groupOf(OfficialId judge) {
        return groups.stream().filter(group -> group.judges().contains(judge)).findFirst();
    }

    public List<OfficialId> judges() {
        return groups.stream().flatMap(group -> group.judges().stream()).toList();
    }

    /** Recusals that bear on the groups as they are: of a judge and an entry of the same group. */
    public List<Recusal> bearing() {
        return recusals.stream()
                .filter(recusal -> groupOf(recusal.judge()).filter(group -> group.entries().contains(recusal.entry())).isPresent())
                .toList();
    }

    private Set<CaseNumber> recusedFrom(OfficialId judge) {
        return recusals.stream().filter(recusal -> recusal.judge().equals(judge)).map(Recusal::entry).collect(Collectors.toCollection(HashSet::new));
    }
}
