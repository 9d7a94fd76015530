package cn.yinxian.organisation.model;

import cn.yinxian.shared.UnitCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The unit tree, written. */
public interface UnitTree {

    /** One change of the tree's shape at a time: two moves at once could close a ring. */
    void lock();

    Optional<RegisteredUnit> find(UnitCode code);

    RegisteredUnit require(UnitCode code);

    List<RegisteredUnit> findAll(Collection<UnitCode> codes);

    boolean hasCity();

    void addAll(List<RegisteredUnit> units);

    /** Whole row; {@link cn.yinxian.shared.Overtaken} unless the row still has the unit's version. */
    void update(RegisteredUnit unit);

    /** Gives all units below a moved one their new paths. */
    void repathBelow(RegisteredUnit before, RegisteredUnit after);

    /** Whether an active unit has this one as administrative or Party parent. */
    boolean hasActiveChildren(UnitCode code);
}
