package cn.yinxian.organisation;

import cn.yinxian.shared.Level;

/** Kind of a unit: 市, 区县, 街道(乡镇), 单位, 社区, 社团协会(含老年大学、活动团队). */
public enum UnitKind {
    CITY(Level.CITY),
    DISTRICT(Level.DISTRICT),
    STREET(Level.STREET),
    UNIT(Level.UNIT),
    COMMUNITY(Level.UNIT),
    ASSOCIATION(Level.UNIT);

    private final Level level;

    UnitKind(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }
}
