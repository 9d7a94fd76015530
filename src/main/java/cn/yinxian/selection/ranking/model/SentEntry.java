package cn.yinxian.selection.ranking.model;

import cn.yinxian.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an entry when the ranking is sent.
 *
 * @param rank null if it is not recommended
 * @param words as its applicant reads them
 */
public record SentEntry(CaseNumber entry, @Nullable Integer rank, String words) {}
