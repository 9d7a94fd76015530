package cn.yinxian.selection.judging.model;

import cn.yinxian.shared.CaseNumber;
import java.util.List;
import java.util.Optional;

/** The judging of each round, kept. */
public interface Judgings {

    void add(Judging judging);

    Optional<Judging> find(CaseNumber round);

    /** {@link cn.yinxian.shared.Missing} while no judges are fixed. */
    Judging require(CaseNumber round);

    /** @throws cn.yinxian.shared.Overtaken if somebody else has changed it */
    void update(Judging judging);

    /** Recusals that were declared before the judges are fixed. */
    List<Recusal> declared(CaseNumber round);

    /** Once for each judge and entry; a later reason takes the place of the former. */
    void declare(CaseNumber round, Recusal recusal);
}
