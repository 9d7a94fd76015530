package cn.yinxian.workflow.signing;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.act.CaseOutcome;
import cn.yinxian.workflow.act.RecordWriter;
import cn.yinxian.workflow.act.Taking.Taken;
import cn.yinxian.workflow.persistence.CaseRow;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes down who was asked to sign besides, or taken out. */
@Component
class SignerNews {

    private final RecordWriter record;
    private final CaseOutcome outcome;
    private final Roster roster;

    SignerNews(RecordWriter record, CaseOutcome outcome, Roster roster) {
        this.record = record;
        this.outcome = outcome;
        this.roster = roster;
    }

    void changed(Taken taken, Verb verb, String name, String reason, CurrentOfficial by) {
        record.append(taken.file(), taken.row(), verb, name + "。" + reason, by);
        outcome.done(taken.file(), taken.row(), verb, by);
    }

    /** Another person does it, by an act on the case itself. */
    void replaced(CaseRow file, Verb verb, String words, CurrentOfficial by) {
        record.append(file, null, verb, words, by);
        outcome.reached(file, verb, by);
    }

    String nameOf(String signer) {
        return signer.contains("@")
                ? roster.describe(CandidateGroup.parse(signer))
                : roster.namesOf(List.of(OfficialId.of(signer))).getOrDefault(OfficialId.of(signer), signer);
    }
}
