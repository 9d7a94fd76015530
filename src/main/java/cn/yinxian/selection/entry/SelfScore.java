package cn.yinxian.selection.entry;

import org.jspecify.annotations.Nullable;

/**
 * What an applicant gives itself by one criterion.
 *
 * @param score null while not given
 * @param grounds on what it is based
 */
public record SelfScore(String criterion, @Nullable Integer score, String grounds) {}
