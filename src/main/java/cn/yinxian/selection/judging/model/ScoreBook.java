package cn.yinxian.selection.judging.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.util.List;

/** All score sheets, kept; each read takes two statements, however many they are. */
public interface ScoreBook {

    /** All of a round, struck ones included, by judge and entry. */
    List<KeptSheet> of(CaseNumber round);

    List<KeptSheet> of(CaseNumber round, OfficialId judge);

    /** Keeps a sheet anew or changed. @throws cn.yinxian.shared.Overtaken if it was changed meanwhile, or struck */
    void put(CaseNumber round, KeptSheet sheet, Instant at);

    /** Strikes what a judge gave one entry. */
    void strike(CaseNumber round, OfficialId judge, CaseNumber entry, String why, Instant at);

    /** Strikes all that a judge gave. */
    void strike(CaseNumber round, OfficialId judge, String why, Instant at);
}
