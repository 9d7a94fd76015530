package cn.yinxian.selection.round.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.round.model.Round;
import cn.yinxian.selection.round.model.RoundBook;
import cn.yinxian.selection.round.model.RoundPlan;
import cn.yinxian.selection.round.model.RoundSheet;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a plan as far as it is written; something may still be missing. */
@Service
@Transactional
public class SaveRoundDraft {

    private final RoundDoor door;
    private final RoundBook rounds;
    private final RoundPlanning planning;
    private final RoundRules rules;
    private final Clock clock;

    SaveRoundDraft(RoundDoor door, RoundBook rounds, RoundPlanning planning, RoundRules rules, Clock clock) {
        this.door = door;
        this.rounds = rounds;
        this.planning = planning;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param id null for a new draft */
    public record Command(@Nullable Long id, RoundPlan plan, long seenVersion, CurrentOfficial by) {}

    /** @return id of the draft */
    public long save(Command command) {
        door.requirePlanner(command.by());
        var plan = command.plan();
        planning.check(plan);
        if (command.id() == null) {
            return rounds.add(new Round(RoundSheet.draft(command.by().id(), plan, rules.modeOf(plan), clock.instant())));
        }
        var round = door.draft(command.id(), command.by());
        round.requireVersion(command.seenVersion());
        round.revise(plan, rules.modeOf(plan));
        rounds.update(round);
        return command.id();
    }
}
