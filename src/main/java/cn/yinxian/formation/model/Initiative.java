package cn.yinxian.formation.model;

/** Who sets the matter going: the unit applies, or a superior body decides directly (上级党组织直接决定). */
public enum Initiative {
    APPLICATION,
    COMMITTEE,
    DISTRICT,
    CITY;

    public boolean isDirect() {
        return this != APPLICATION;
    }
}
