package cn.yinxian.selection.entry.usecase;

import cn.yinxian.inbox.DraftSource;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.EntryFile;
import cn.yinxian.selection.entry.model.Entry;
import cn.yinxian.selection.entry.model.EntryBook;
import cn.yinxian.selection.entry.model.EntrySheet;
import cn.yinxian.selection.entry.usecase.VetoRules.EntryVeto;
import cn.yinxian.selection.round.RoundView;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.CaseNumber;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads entries. Whoever asks has opened the case, its task or the own draft before: the right is checked there. */
@Service
@Transactional(readOnly = true)
public class EntryQueries {

    private final EntryBook entries;
    private final Rounds rounds;
    private final EntryFiles files;
    private final EntryVetoes vetoes;
    private final DraftSource drafts;

    EntryQueries(
            EntryBook entries, Rounds rounds, EntryFiles files, EntryVetoes vetoes, @Qualifier("myBatisEntries") DraftSource drafts) {
        this.entries = entries;
        this.rounds = rounds;
        this.files = files;
        this.vetoes = vetoes;
        this.drafts = drafts;
    }

    /** An entry with its round and its files. */
    public record Facts(EntrySheet sheet, RoundView round, List<EntryFile> files) {}

    public Facts facts(CaseNumber number) {
        return facts(entries.require(number));
    }

    public Facts facts(Entry entry) {
        return new Facts(entry.sheet(), rounds.require(entry.sheet().round()), files.of(entry));
    }

    /** What stands against its applicant today. */
    public List<EntryVeto> vetoes(Facts facts) {
        return vetoes.against(facts.sheet().applicant(), facts.round());
    }

    /** Empty where its applicant may still withdraw it. */
    public Optional<String> whyNotWithdrawn(CaseNumber number) {
        return entries.require(number).whyNotWithdrawn();
    }

    public List<DraftSource.Draft> draftsOf(CurrentOfficial me) {
        return drafts.draftsOf(me.id());
    }
}
