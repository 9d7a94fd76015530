package cn.yinxian.register.load.model;

import cn.yinxian.register.load.sheet.Row;

/** What a row of a table means. */
public record Entry<T>(Row row, T value) {}
