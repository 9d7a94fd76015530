package cn.yinxian.publicity;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;

/**
 * Shows what another process is about to decide (公示). Each is a case of its own; when its clerk has confirmed how it ended,
 * {@link PublicityClosed} tells the process that asked. Writing needs a transaction of the caller.
 */
public interface Publicities {

    /**
     * Shows it from today for {@code publicity.workdays} working days, which begin tomorrow.
     *
     * @throws cn.yinxian.shared.Refused if nothing is shown, two items have one key, or a text is missing or too long
     */
    CaseNumber post(NewPublicity posted, CurrentOfficial by);

    /** {@link cn.yinxian.shared.Missing} if there is none. */
    PublicityView require(CaseNumber number);

    /**
     * Ends it because what it was about is gone, open objections included; no {@link PublicityClosed} follows. Nothing
     * happens if it has ended already.
     *
     * @param reason a sentence for the record, e.g. "本次评选已经终止"
     */
    void cancel(CaseNumber number, String reason);
}
