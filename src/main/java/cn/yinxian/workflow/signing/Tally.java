package cn.yinxian.workflow.signing;

import cn.yinxian.workflow.Vote;
import cn.yinxian.workflow.persistence.SignerRow;
import java.util.List;

/** How the signers of one round stand. */
public record Tally(int signers, int yes, int no, int abstained) {

    /** Who was taken out does not count. */
    public static Tally of(List<SignerRow> rows) {
        var counted = rows.stream().filter(row -> row.removedBy() == null).toList();
        return new Tally(counted.size(), count(counted, Vote.YES), count(counted, Vote.NO), count(counted, Vote.ABSTAIN));
    }

    /** Votes still to come. */
    public int open() {
        return signers - yes - no - abstained;
    }

    private static int count(List<SignerRow> rows, Vote vote) {
        return (int) rows.stream().filter(row -> vote.name().equals(row.vote())).count();
    }
}
