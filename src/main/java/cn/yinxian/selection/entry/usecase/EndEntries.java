package cn.yinxian.selection.entry.usecase;

import cn.yinxian.register.BranchDissolved;
import cn.yinxian.register.Register;
import cn.yinxian.selection.entry.EntryLeft;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.entry.model.Entry;
import cn.yinxian.selection.entry.model.EntryBook;
import cn.yinxian.selection.entry.model.EntrySheet;
import cn.yinxian.selection.round.CallClosed;
import cn.yinxian.selection.round.RoundEnded;
import cn.yinxian.shared.BranchCode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Entries that end without anybody's decision about them: drafts when the call closes, all when their round is terminated, those of a
 * dissolved branch. Where all its members went to one branch, that branch carries the entry on.
 */
@Component
class EndEntries {

    private static final List<EntryState> ALIVE = Arrays.stream(EntryState.values()).filter(EntryState::isAlive).toList();

    private final EntryBook entries;
    private final EntryWorkflow workflow;
    private final EntryDoor door;
    private final Register register;
    private final ApplicationEventPublisher events;

    EndEntries(EntryBook entries, EntryWorkflow workflow, EntryDoor door, Register register, ApplicationEventPublisher events) {
        this.entries = entries;
        this.workflow = workflow;
        this.door = door;
        this.register = register;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CallClosed closed) {
        for (var sheet : entries.ofRound(closed.round(), null, EnumSet.of(EntryState.DRAFT))) {
            var draft = new Entry(sheet);
            draft.expire();
            entries.update(draft);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoundEnded ended) {
        for (var sheet : entries.ofRound(ended.round(), null, ALIVE)) {
            close(sheet, EntryState.TERMINATED, "本轮评选已终止");
        }
        on(new CallClosed(ended.round()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(BranchDissolved dissolved) {
        for (var sheet : entries.ofBranch(dissolved.code(), EnumSet.of(EntryState.DRAFT))) {
            var draft = new Entry(sheet);
            draft.close(EntryState.CLOSED, "党支部已撤销");
            entries.update(draft);
        }
        var successor = successorOf(dissolved.code());
        for (var sheet : entries.ofBranch(dissolved.code(), ALIVE)) {
            if (successor.isPresent() && isFree(successor.get(), sheet)) {
                passOn(sheet, successor.get());
            } else {
                close(sheet, EntryState.CLOSED, "党支部已撤销，没有承接的党支部，申报终止");
            }
        }
    }

    private Optional<BranchCode> successorOf(BranchCode dissolved) {
        var heirs = register.movedTo(dissolved);
        return heirs.size() == 1 ? register.find(heirs.get(0)).filter(branch -> branch.active()).map(branch -> branch.code()) : Optional.empty();
    }

    /** A branch enters once for a round. */
    private boolean isFree(BranchCode branch, EntrySheet sheet) {
        return entries.ofBranch(branch, ALIVE).stream().noneMatch(other -> other.round().equals(sheet.round()));
    }

    private void passOn(EntrySheet sheet, BranchCode successor) {
        workflow.lock(sheet.caseNumber());
        var entry = entries.require(sheet.caseNumber());
        entry.passTo(door.successor(entry.sheet().applicant(), register.require(successor)));
        entries.update(entry);
        workflow.passedOn(entry.sheet());
    }

    private void close(EntrySheet sheet, EntryState end, String words) {
        workflow.lock(sheet.caseNumber());
        var entry = entries.require(sheet.caseNumber());
        var from = entry.state();
        entry.close(end, words);
        entries.update(entry);
        workflow.closed(entry.sheet(), words);
        events.publishEvent(new EntryLeft(sheet.caseNumber(), sheet.round(), sheet.applicant().place(), from, end));
    }
}
