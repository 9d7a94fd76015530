package cn.yinxian.council.motion.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.UnitCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps motions. */
public interface Motions {

    /** @return its id */
    long add(Motion motion);

    Optional<Motion> draft(long id);

    Optional<Motion> find(CaseNumber number);

    /** @throws cn.yinxian.shared.Overtaken if it has changed since it was read */
    void update(Motion motion);

    /** A draft is thrown away. */
    void remove(Motion motion);

    /** Those of a council in these states, by time of submission; some dozens. */
    List<MotionState> ofCouncil(UnitCode council, Collection<MotionStatus> states);

    /** Merged into this one, by number. */
    List<MotionState> mergedInto(CaseNumber principal);

    /** Merged into this one, then those that carry it on, by number. */
    List<MotionState> hangingOn(CaseNumber number);

    /** Motions that carry this one on, by number. */
    List<MotionState> continuationsOf(CaseNumber earlier);

    /** Those of these that no motion before the council carries on, number to title, by number. */
    Map<CaseNumber, String> uncontinued(Collection<CaseNumber> numbers);

    /** How many drafts and how many undecided motions a council has, for the call's notice. */
    Map<MotionStatus, Integer> countOf(UnitCode council);

    default Motion require(CaseNumber number) {
        return find(number).orElseThrow(Missing::new);
    }
}
