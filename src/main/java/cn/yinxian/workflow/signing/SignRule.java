package cn.yinxian.workflow.signing;

import cn.yinxian.shared.Verdict;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a 会签 is decided, and how. It counts votes, not finished tasks, and is decided as soon as no vote still to come can
 * change it.
 *
 * @param part together with {@code of}: the part of all signers, abstaining ones included, that must say 同意
 * @param more whether it must be more than that part (过半数), not just reach it
 * @param veto whether a single 不同意 decides (一票否决)
 * @param first whether the first vote that is no abstention decides (或签)
 */
public record SignRule(int part, int of, boolean more, boolean veto, boolean first) {

    private static final Pattern RATIO = Pattern.compile("(>?)(\\d+)/(\\d+)( VETO)?");

    /** As models write it: {@code ALL}, {@code ANY}, {@code 2/3}, {@code >1/2}, {@code >1/2 VETO}. */
    public static SignRule parse(String text) {
        if (text.equals("ALL")) {
            return new SignRule(1, 1, false, true, false);
        }
        if (text.equals("ANY")) {
            return new SignRule(0, 1, false, false, true);
        }
        var ratio = RATIO.matcher(text);
        if (!ratio.matches()) {
            throw new IllegalArgumentException("no rule of signing: " + text);
        }
        return new SignRule(
                Integer.parseInt(ratio.group(2)), Integer.parseInt(ratio.group(3)), !ratio.group(1).isEmpty(),
                ratio.group(4) != null, false);
    }

    /** How it is decided by now; empty while votes to come can still change it. */
    public Optional<Verdict> decide(Tally tally) {
        if (first) {
            return decideByFirst(tally);
        }
        if (veto && tally.no() > 0 || !passesWith(tally.signers() - tally.no() - tally.abstained(), tally.signers())) {
            return Optional.of(Verdict.REFUSE);
        }
        return passesWith(tally.yes(), tally.signers()) && (!veto || tally.open() == 0)
                ? Optional.of(Verdict.AGREE)
                : Optional.empty();
    }

    private static Optional<Verdict> decideByFirst(Tally tally) {
        if (tally.yes() > 0) {
            return Optional.of(Verdict.AGREE);
        }
        return tally.no() > 0 || tally.open() == 0 ? Optional.of(Verdict.REFUSE) : Optional.empty();
    }

    private boolean passesWith(int yes, int signers) {
        return more ? yes * of > signers * part : yes * of >= signers * part;
    }
}
