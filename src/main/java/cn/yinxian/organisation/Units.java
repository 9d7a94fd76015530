package cn.yinxian.organisation;

import cn.yinxian.shared.UnitCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The unit tree, read. A city has some hundreds of units; lists of children grow with the city, not with the cases. */
public interface Units {

    /** The unit, ended ones included; {@link cn.yinxian.shared.Missing} if there is none. */
    Unit require(UnitCode code);

    Optional<Unit> find(UnitCode code);

    Map<UnitCode, Unit> findAll(Collection<UnitCode> codes);

    /** Active direct children in the administrative tree, by code. */
    List<Unit> childrenOf(UnitCode code);

    /** All active units whose path begins with that of the given one, itself included, by path. */
    List<Unit> under(UnitCode code);

    /** At most {@code size} active units whose name contains the text, among the given one and those below it, by path. */
    List<Unit> named(String text, UnitCode under, int size);

    /** The one city this installation serves; {@link cn.yinxian.shared.Missing} while nothing is loaded. */
    Unit city();

    /** The district the unit lies in; empty for city organs and the city. */
    Optional<Unit> districtOf(UnitCode code);

    /**
     * The unit whose 基层党委 decides for the given one: itself if it has one, else the nearest above along 隶属关系
     * (parameter {@code routing.climbToCommittee}); empty if none is found up to the city.
     */
    Optional<Unit> committeeFor(UnitCode code);

    /** How the unit signs; by its plain name where nothing else was fixed. */
    UnitSignature signatureOf(UnitCode code);
}
