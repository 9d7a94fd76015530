package cn.yinxian.formation.model;

/** The body that decides: 基层党委, 区县离退休干部工委, 市委离退休干部工委. */
public enum Decider {
    COMMITTEE,
    DISTRICT_LEADER,
    CITY_LEADER
}
