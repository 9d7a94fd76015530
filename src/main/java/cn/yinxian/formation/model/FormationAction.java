package cn.yinxian.formation.model;

/** What is asked for: 组建, 调整, 撤销. */
public enum FormationAction {
    FORM,
    ADJUST,
    DISSOLVE
}
