package cn.yinxian.selection.entry;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries for the areas above. Writing needs a transaction of the caller; each write moves the entry's own case too. */
public interface Entries {

    /** @throws cn.yinxian.shared.Missing if there is none, or only a draft */
    EntryView require(CaseNumber entry);

    /** Submitted entries of a round in these states (none given: in all), by number. */
    List<EntryLine> of(CaseNumber round, EntryState... states);

    /** The same of one district (the city: of its own organs). */
    List<EntryLine> of(CaseNumber round, UnitCode place, EntryState... states);

    /** The caller has checked that it may be read. */
    Attachments.Content file(CaseNumber entry, long file);

    /**
     * The ranking of its district is sent. One that its unit has not reviewed until then expires.
     *
     * @param rank null where it is not recommended
     * @param words why, as its applicant reads it
     */
    void ranked(CaseNumber entry, @Nullable Integer rank, String words, CurrentOfficial by);

    /** Its form is in order: it is judged. Also after the correction. */
    void checked(CaseNumber entry, CurrentOfficial by);

    /** 补正通知, once: {@link cn.yinxian.shared.Refused} the second time. {@link EntryCorrected} tells of the answer. */
    void askCorrection(CaseNumber entry, String words, CurrentOfficial by);

    /**
     * Ends it, wherever it stands: {@code NAMED, NOT_NAMED, REFUSED}; {@code REVOKED} also after its end.
     *
     * @param words as its applicant reads them
     */
    void conclude(CaseNumber entry, EntryState outcome, String words, CurrentOfficial by);

    /** 弄虚作假: its applicant may not enter for the next rounds ({@code selection.barRounds} years from the next on). */
    void bar(CaseNumber entry, String reason, CurrentOfficial by);
}
