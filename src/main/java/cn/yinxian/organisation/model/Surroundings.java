package cn.yinxian.organisation.model;

import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.shared.Level;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.Optional;

/**
 * A unit and what stands above it.
 *
 * @param administration the unit itself, then upwards along the administrative tree
 * @param partyLine the unit itself, then upwards along 隶属关系
 */
public record Surroundings(List<Unit> administration, List<Unit> partyLine) {

    public Unit unit() {
        return administration.get(0);
    }

    public Level level() {
        return unit().kind().level();
    }

    public Optional<Unit> district() {
        return above(UnitKind.DISTRICT);
    }

    public Optional<Unit> city() {
        return above(UnitKind.CITY);
    }

    /** Units with an active 基层党委, the nearest first, the unit's own included. */
    public List<Unit> committees() {
        return partyLine.stream().filter(unit -> unit.active() && unit.baseCommittee()).toList();
    }

    /** The 基层党委 that decides for the unit. Without climbing, only its own or that of its direct parent. */
    public Optional<Unit> committee(boolean climbing) {
        var own = committees().stream().findFirst();
        return climbing ? own : own.filter(unit -> partyLine.indexOf(unit) <= 1);
    }

    public UnitCode code() {
        return unit().code();
    }

    private Optional<Unit> above(UnitKind kind) {
        return administration.stream().filter(unit -> unit.kind() == kind).findFirst();
    }
}
