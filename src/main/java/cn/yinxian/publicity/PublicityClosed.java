package cn.yinxian.publicity;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import java.util.List;

/**
 * Its clerk has confirmed how it ended; published in that transaction.
 *
 * @param origin the case that asked for it
 * @param outcomes one for each item, in the order shown
 */
public record PublicityClosed(CaseNumber publicity, CaseNumber origin, List<ItemOutcome> outcomes, CurrentOfficial by) {

    public PublicityClosed {
        outcomes = List.copyOf(outcomes);
    }
}
