package cn.yinxian.shared;

/** Level of a unit in the administrative tree: 市, 区县, 街道(乡镇), 单位(含社区、社团). */
public enum Level {
    CITY,
    DISTRICT,
    STREET,
    UNIT
}
