package cn.yinxian.selection.round.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import java.util.List;
import java.util.Optional;

/** Keeps rounds. */
public interface RoundBook {

    /** @return its id */
    long add(Round round);

    Optional<Round> draft(long id);

    Optional<Round> find(CaseNumber number);

    /** @throws cn.yinxian.shared.Overtaken if it has changed since it was read */
    void update(Round round);

    /** A draft is thrown away. */
    void remove(Round round);

    /** Published and not finished, the newest first. */
    List<RoundSheet> running();

    /** Published ones, finished or not, the newest first. */
    List<RoundSheet> published(int limit);

    /** The latest of a kind that was published in a year before the given one. */
    Optional<RoundSheet> lastOf(String kind, int before);

    default Round require(CaseNumber number) {
        return find(number).orElseThrow(Missing::new);
    }
}
