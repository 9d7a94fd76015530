package cn.yinxian.organisation.model;

import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Substitutions, written. */
public interface Substitutions {

    Substitution require(long id);

    /** Those of principals or substitutes among these officials that end on the day or later and were not ended, by start. */
    List<Substitution> openOf(Collection<OfficialId> officials, LocalDate day);

    /** The last ones of this official that are over, the latest first. */
    List<Substitution> overOf(OfficialId official, LocalDate day, int limit);

    /** Those that run today and of whose beginning nobody was told. */
    List<Substitution> untoldBegun(LocalDate day);

    /** Those that ran out before today and of whose end nobody was told. */
    List<Substitution> untoldOver(LocalDate day);

    void add(Substitution substitution);

    /** {@link cn.yinxian.shared.Overtaken} unless the row still has the substitution's version. */
    void update(Substitution substitution);
}
