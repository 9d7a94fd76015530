package cn.yinxian.selection.ranking.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.Optional;

/** The rankings of the districts. */
public interface Rankings {

    void add(Ranking ranking);

    /** @throws cn.yinxian.shared.Overtaken if it was changed meanwhile */
    void update(Ranking ranking);

    /** {@link cn.yinxian.shared.Missing} if there is none. */
    Ranking require(CaseNumber number);

    /** Of a round, by place. */
    List<Ranking> of(CaseNumber round);

    Optional<Ranking> of(CaseNumber round, UnitCode place);

    /** No other changes the rankings of the round until this transaction ends: of two sent at once the later sees the earlier. */
    void lockOf(CaseNumber round);
}
