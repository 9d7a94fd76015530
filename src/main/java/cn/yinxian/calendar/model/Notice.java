package cn.yinxian.calendar.model;

import java.util.List;

/** A year's arrangement as a file gave it, without a mistake in form. */
public record Notice(int year, String source, List<ArrangedDay> days) {}
