package cn.yinxian.selection.judging.model;

/** By what a round is judged, fixed when its judges are. */
public record JudgingTerms(boolean blind, boolean halfPoints, PanelRules rules) {}
