package cn.yinxian.formation.usecase;

import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.FormationStatus;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an application as far as it is written; conditions may still be unmet. */
@Service
@Transactional
public class SaveDraft {

    private final Formations formations;
    private final Applicants applicants;
    private final RosterCount roster;
    private final Clock clock;

    SaveDraft(Formations formations, Applicants applicants, RosterCount roster, Clock clock) {
        this.formations = formations;
        this.applicants = applicants;
        this.roster = roster;
        this.clock = clock;
    }

    /** @param id null for a new draft */
    public record Command(@Nullable FormationId id, Proposal proposal, long seenVersion, CurrentOfficial by) {}

    public FormationId save(Command command) {
        applicants.groupFor(command.proposal(), command.by());
        var oversized = command.proposal().oversized();
        if (!oversized.isEmpty()) {
            throw new Refused(oversized);
        }
        var proposal = roster.complete(command.proposal());
        var headcount = roster.of(proposal).headcount();
        if (command.id() == null) {
            return formations.begin(command.by().id(), clock.instant(), proposal, headcount);
        }
        var formation = formations.require(command.id());
        if (!formation.isOwnedBy(command.by().id())) {
            throw new Missing();
        }
        formation.requireVersion(command.seenVersion());
        if (formation.status() != FormationStatus.DRAFT) {
            throw new Overtaken("这份申请已经提交，不能再作为草稿修改。");
        }
        formation.revise(proposal, headcount);
        formations.update(formation);
        return command.id();
    }
}
