package cn.yinxian.election;

/**
 * The figures of an election as they are valid on its day.
 *
 * @param quorum {@code election.quorum}: attending ÷ due
 * @param marginPct {@code election.marginPct}: by how many per cent candidates exceed seats, rounded up to a person
 * @param winBase {@code election.winBase}
 */
public record ElectionRules(Quorum quorum, int marginPct, WinBase winBase) {

    public ElectionRules {
        if (marginPct < 0 || marginPct > 1000) {
            throw new IllegalArgumentException("not a margin in per cent: " + marginPct);
        }
    }
}
