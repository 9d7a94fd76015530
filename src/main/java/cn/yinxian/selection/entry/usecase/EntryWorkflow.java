package cn.yinxian.selection.entry.usecase;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.model.EntrySheet;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an entry needs of the engine, in our words; each act is told after the entry has been kept. */
public interface EntryWorkflow {

    CaseNumber number();

    /** @param committee that reviews it */
    void submitted(EntrySheet entry, CandidateGroup committee, CurrentOfficial by);

    OpenTask take(TaskRef task, EntryStep step, CurrentOfficial by);

    void reviewed(OpenTask task, Verdict verdict, @Nullable String opinion, EntrySheet entry);

    void amended(OpenTask task, @Nullable String note, EntrySheet entry);

    void corrected(OpenTask task, @Nullable String note, EntrySheet entry);

    /** Locks the case, so that of two acts on it one waits. */
    void lock(CaseNumber number);

    /** Locks the case for its withdrawal; {@link cn.yinxian.shared.Missing} for anybody but the applicant. */
    void takeForWithdrawal(CaseNumber number, CurrentOfficial by);

    void withdrawn(EntrySheet entry, String reason, CurrentOfficial by);

    /** The case was locked, here and below. */
    void ranked(EntrySheet entry, String words, CurrentOfficial by);

    void checked(EntrySheet entry, CurrentOfficial by);

    void correctionAsked(EntrySheet entry, String words, CurrentOfficial by);

    /** @param awaited whether the entry waited for its result; else its case ends where it stands */
    void concluded(EntrySheet entry, boolean awaited, String words, CurrentOfficial by);

    /** Ends with its branch, or its round. */
    void closed(EntrySheet entry, String words);

    void passedOn(EntrySheet entry);

    /** Says on the case where the entry stands. */
    void mark(EntrySheet entry);

    /** Id of the process. */
    String process();

    Optional<EntryStep> stepOf(TaskKey key);

    TaskKey keyOf(EntryStep step);
}
