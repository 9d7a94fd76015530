package cn.yinxian.selection.judging.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.Figures;
import cn.yinxian.selection.entry.Entries;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.judging.model.Judgings;
import cn.yinxian.selection.judging.model.PanelRules;
import cn.yinxian.selection.judging.model.Recusal;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.CaseNumber;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together who may judge what in a round. In a fixed number of statements. */
@Component
@Transactional(readOnly = true)
public class JudgingSettings {

    /** Checked, or sent by their districts where nobody checks forms. */
    private static final EntryState[] JUDGED = {EntryState.FORWARDED, EntryState.IN_SELECTION};

    private final Rounds rounds;
    private final Entries entries;
    private final Judgings judgings;
    private final RelationFinder relations;
    private final Figures figures;
    private final Clock clock;

    JudgingSettings(
            Rounds rounds, Entries entries, Judgings judgings, RelationFinder relations, Figures figures, Clock clock) {
        this.rounds = rounds;
        this.entries = entries;
        this.judgings = judgings;
        this.relations = relations;
        this.figures = figures;
        this.clock = clock;
    }

    public JudgingSetting of(CaseNumber round) {
        var today = WorkingCalendar.dayOf(clock.instant());
        var judges = relations.judges();
        var lines = entries.of(round, JUDGED);
        return new JudgingSetting(
                rounds.require(round), judges, lines, merged(relations.between(judges, lines, today), judgings.declared(round)),
                new PanelRules(figures.on("selection.judgesMin", today).asInt(), figures.on("selection.judgesMax", today).asInt()),
                figures.on("selection.halfPoints", today).asFlag());
    }

    /** What is declared adds to what is computed. */
    private static List<Recusal> merged(List<Recusal> computed, List<Recusal> declared) {
        record Pair(Object judge, Object entry) {}
        var known = new HashSet<Pair>();
        computed.forEach(one -> known.add(new Pair(one.judge(), one.entry())));
        var all = new ArrayList<>(computed);
        declared.stream().filter(one -> known.add(new Pair(one.judge(), one.entry()))).forEach(all::add);
        return all;
    }
}
