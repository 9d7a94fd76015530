package cn.yinxian.renewal.model;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.LocalDate;

/**
 * What the committee of the branch resolved before it asked (支委会决议); without a committee the secretary stands for it.
 *
 * @param size members of the committee
 * @param attending how many of them attended
 */
public record Resolution(LocalDate on, int size, int attending) {

    private static final int WHOLE = 100;

    /** @param quorumPct how many of a hundred members of the committee must attend */
    public void requireQuorum(int quorumPct) {
        if (attending > size) {
            throw refused("支委会应到 %d 人，实到不能是 %d 人".formatted(size, attending));
        }
        if (attending * WHOLE < size * quorumPct) {
            throw refused("支委会应到 %d 人，实到 %d 人，不足半数，不能作出决议".formatted(size, attending));
        }
    }

    private static Refused refused(String facts) {
        return Refused.because(Refusal.of("attending", "meeting.committeeQuorum", facts));
    }
}
