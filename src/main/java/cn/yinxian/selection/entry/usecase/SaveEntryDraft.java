package cn.yinxian.selection.entry.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.model.Entry;
import cn.yinxian.selection.entry.model.EntryBook;
import cn.yinxian.selection.entry.model.EntryPaper;
import cn.yinxian.selection.entry.model.EntrySheet;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.CaseNumber;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an entry as far as it is written; something may still be missing, but nothing may be too much. */
@Service
@Transactional
public class SaveEntryDraft {

    private final EntryDoor door;
    private final EntryBook entries;
    private final EntryCall call;
    private final Rounds rounds;
    private final Clock clock;

    SaveEntryDraft(EntryDoor door, EntryBook entries, EntryCall call, Rounds rounds, Clock clock) {
        this.door = door;
        this.entries = entries;
        this.call = call;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * @param id null for a new draft
     * @param applicant key of {@link EntryDoor#keyOf}; fixed once the draft is kept
     */
    public record Command(@Nullable Long id, CaseNumber round, String applicant, EntryPaper paper, long seenVersion, CurrentOfficial by) {}

    /** @return id of the draft */
    public long save(Command command) {
        if (command.id() == null) {
            var round = rounds.require(command.round());
            call.requireOpen(round);
            var applicant = door.applicant(command.applicant(), round, command.by());
            command.paper().requireWithin(round);
            return entries.add(new Entry(EntrySheet.draft(command.round(), applicant, command.paper(), clock.instant())));
        }
        var entry = door.draft(command.id(), command.by());
        entry.requireVersion(command.seenVersion());
        entry.revise(command.paper(), rounds.require(entry.sheet().round()));
        entries.update(entry);
        return command.id();
    }
}
