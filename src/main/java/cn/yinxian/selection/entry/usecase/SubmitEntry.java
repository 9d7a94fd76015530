package cn.yinxian.selection.entry.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.Register;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.entry.model.EntryApplicant;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits a draft while the call is open, if nothing stands against its applicant. */
@Service
@Transactional
public class SubmitEntry {

    private static final List<EntryState> ALIVE = Arrays.stream(EntryState.values()).filter(EntryState::isAlive).toList();

    private final EntryGate gate;
    private final Rounds rounds;
    private final Register register;
    private final EntryWorkflow workflow;
    private final Clock clock;

    SubmitEntry(EntryGate gate, Rounds rounds, Register register, EntryWorkflow workflow, Clock clock) {
        this.gate = gate;
        this.rounds = rounds;
        this.register = register;
        this.workflow = workflow;
        this.clock = clock;
    }

    public record Command(long id, long seenVersion, CurrentOfficial by) {}

    public CaseNumber submit(Command command) {
        var entry = gate.door().draft(command.id(), command.by());
        entry.requireDraft();
        entry.requireVersion(command.seenVersion());
        var sheet = entry.sheet();
        var round = rounds.require(sheet.round());
        gate.call().requireOpen(round);
        gate.door().applicant(EntryDoor.keyOf(sheet.applicant()), round, command.by());
        if (sheet.applicant().branch() != null) {
            register.lock(sheet.applicant().branch());
        }
        requireOnly(sheet.applicant(), sheet.round());
        gate.vetoes().requireNone(sheet.applicant(), round);
        entry.submit(workflow.number(), round, clock.instant());
        gate.entries().update(entry);
        workflow.submitted(entry.sheet(), gate.door().committeeOf(sheet.applicant()), command.by());
        return entry.sheet().caseNumber();
    }

    private void requireOnly(EntryApplicant applicant, CaseNumber round) {
        gate.entries().ofApplicant(applicant, ALIVE).stream()
                .filter(other -> other.round().equals(round))
                .findFirst()
                .ifPresent(other -> {
                    throw Refused.because(Refusal.of(
                            "", "selection.oneEntry", "%s已经申报本轮评选（%s），一轮只能申报一项".formatted(applicant.name(), other.number())));
                });
    }
}
