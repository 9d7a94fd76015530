package cn.yinxian.selection.entry.usecase;

import cn.yinxian.register.LateActions;
import cn.yinxian.register.Member;
import cn.yinxian.register.Register;
import cn.yinxian.register.TermStanding;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.entry.model.Bars;
import cn.yinxian.selection.entry.model.EntryApplicant;
import cn.yinxian.selection.entry.model.EntryBook;
import cn.yinxian.selection.entry.usecase.VetoRules.EntryVeto;
import cn.yinxian.selection.entry.usecase.VetoRules.VetoFacts;
import cn.yinxian.selection.round.RoundView;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands against an applicant in a round, computed from the register, the councils' record and earlier rounds. */
@Component
@Transactional(readOnly = true)
public class EntryVetoes {

    private final Register register;
    private final LateActions lateActions;
    private final EntryBook entries;
    private final Bars bars;
    private final Rounds rounds;
    private final VetoRules rules;

    EntryVetoes(Register register, LateActions lateActions, EntryBook entries, Bars bars, Rounds rounds, VetoRules rules) {
        this.register = register;
        this.lateActions = lateActions;
        this.entries = entries;
        this.bars = bars;
        this.rounds = rounds;
        this.rules = rules;
    }

    public List<EntryVeto> against(EntryApplicant applicant, RoundView round) {
        return rules.against(facts(applicant, round)).stream()
                .filter(veto -> !veto.optional() || round.vetoes().contains(veto.rule()))
                .toList();
    }

    /** @throws Refused naming every rule that stands against it */
    void requireNone(EntryApplicant applicant, RoundView round) {
        var vetoes = against(applicant, round);
        if (!vetoes.isEmpty()) {
            throw new Refused(vetoes.stream()
                    .map(veto -> new Refusal("", veto.rule(), veto.words(), veto.source().isEmpty() ? null : veto.source()))
                    .toList());
        }
    }

    private VetoFacts facts(EntryApplicant applicant, RoundView round) {
        var branch = applicant.branch();
        int formal = branch == null ? 0 : (int) register.membersOf(branch).stream().filter(Member::formal).count();
        return new VetoFacts(
                branch != null, branch == null ? TermStanding.IN_TERM : register.require(branch).standing(), formal,
                lateActions.countOf(applicant.unit(), round.year()), honoured(applicant, round),
                bars.inForce(applicant.key(), round.year()).isPresent());
    }

    private boolean honoured(EntryApplicant applicant, RoundView round) {
        return entries.ofApplicant(applicant, EnumSet.of(EntryState.NAMED)).stream()
                .anyMatch(entry -> rounds.require(entry.round()).kind().equals(round.kind()));
    }
}
