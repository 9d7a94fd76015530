package cn.yinxian.formation.usecase;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.assembly.ElectionReport;
import cn.yinxian.assembly.ElectionSetting;
import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.Assessment;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.FormationStatus;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.model.Mandate;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Member;
import cn.yinxian.register.Register;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads applications. Whoever asks by case number has opened the case or its task before: the right is checked there. */
@Service
@Transactional(readOnly = true)
public class FormationQueries {

    private final Formations formations;
    private final FactsAssembler facts;
    private final Electorates electorates;
    private final Register register;
    private final Screening screening;

    FormationQueries(
            Formations formations,
            FactsAssembler facts,
            Electorates electorates,
            Register register,
            Screening screening) {
        this.formations = formations;
        this.facts = facts;
        this.electorates = electorates;
        this.register = register;
        this.screening = screening;
    }

    public FormationFacts facts(CaseNumber number) {
        return facts.of(formations.require(number));
    }

    /** Every rule that applies: as things stand today while it is reviewed, afterwards as they stood when it was submitted. */
    public Assessment assessment(CaseNumber number) {
        var formation = formations.require(number);
        return formation.status().isReviewed()
                ? screening.ofStanding(formation).assessment()
                : formation.submission().assessment();
    }

    /** A draft of this official; {@link Missing} for anybody else, and once it is submitted. */
    public FormationFacts draft(FormationId id, CurrentOfficial by) {
        return facts.of(ownDraft(id, by));
    }

    /** The election to be reported next. */
    public ElectionSetting nextElection(CaseNumber number) {
        var formation = formations.require(number);
        return electorates.setting(formation, formation.nextElection());
    }

    /** Whether a branch still has to vote before the superior approves the secretaries. */
    public boolean hasMoreElections(CaseNumber number) {
        return formations.require(number).hasMoreElections();
    }

    /** The report of this branch that was sent back to be corrected; none where the branch has to vote again. */
    public Optional<ElectionReport> returnedReport(CaseNumber number) {
        var formation = formations.require(number);
        var branch = formation.nextElection();
        boolean again = formation.appointeesOf(branch).stream().anyMatch(one -> one.mandate() == Mandate.ACTING);
        return formation.state().elections().stream().filter(report -> !again && report.branch() == branch).findFirst();
    }

    /** Who may hold a post in the branch: member number to name, in the order of the roster. */
    public Map<String, String> eligible(CaseNumber number, ElectedBranch branch) {
        return electorates.of(formations.require(number), branch).eligibleNames();
    }

    /** Members of the branch that ends, as they stand now. */
    public List<Member> membersToArrange(CaseNumber number) {
        var subject = formations.require(number).proposal().subject();
        return subject == null ? List.of() : register.membersOf(subject);
    }

    /** Branches that can take members in: those of the same 基层党委, but the one that ends. */
    public List<Branch> receivingBranches(CaseNumber number) {
        var formation = formations.require(number);
        return register.branchesUnder(formation.submission().committee()).stream()
                .filter(branch -> branch.kind().movesRelation() && !branch.code().equals(formation.proposal().subject()))
                .toList();
    }

    private Formation ownDraft(FormationId id, CurrentOfficial by) {
        var draft = formations.require(id);
        if (!draft.isOwnedBy(by.id()) || draft.status() != FormationStatus.DRAFT) {
            throw new Missing();
        }
        return draft;
    }
}
