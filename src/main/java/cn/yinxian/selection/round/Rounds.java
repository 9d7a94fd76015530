package cn.yinxian.selection.round;

import cn.yinxian.shared.CaseNumber;
import java.util.List;
import java.util.Optional;

/** Rounds for the other areas. Writing needs a transaction of the caller. */
public interface Rounds {

    /** @throws cn.yinxian.shared.Missing if there is none, or only a draft */
    RoundView require(CaseNumber round);

    /** Those published and not finished, the newest first: a handful. */
    List<RoundView> running();

    /** The finished round of the same kind in the latest earlier year. */
    Optional<RoundView> before(CaseNumber round);

    /** The round has come to another phase; the caller moves the token. Its case is marked accordingly. */
    void reach(CaseNumber round, RoundState state);

    /** All districts have sent their rankings: the round goes on to the check of forms. */
    void rankingsIn(CaseNumber round);
}
