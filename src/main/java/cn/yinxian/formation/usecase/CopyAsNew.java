package cn.yinxian.formation.usecase;

import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a new draft from the text of a refused or withdrawn application (复制为新申请). */
@Service
@Transactional
public class CopyAsNew {

    private final Formations formations;
    private final Applicants applicants;
    private final RosterCount roster;
    private final Clock clock;

    CopyAsNew(Formations formations, Applicants applicants, RosterCount roster, Clock clock) {
        this.formations = formations;
        this.applicants = applicants;
        this.roster = roster;
        this.clock = clock;
    }

    public record Command(CaseNumber number, CurrentOfficial by) {}

    public FormationId copy(Command command) {
        var ended = formations.require(command.number());
        if (!ended.isOwnedBy(command.by().id())) {
            throw new Missing();
        }
        if (!ended.status().isCopyable()) {
            throw Refused.because(Refusal.of("", "formation.copy", "只有未获同意或者已撤销的申请可以复制为新申请"));
        }
        applicants.groupFor(ended.proposal(), command.by());
        var proposal = roster.complete(ended.proposal());
        return formations.begin(command.by().id(), clock.instant(), proposal, roster.of(proposal).headcount());
    }
}
