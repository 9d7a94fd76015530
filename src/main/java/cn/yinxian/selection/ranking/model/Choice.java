package cn.yinxian.selection.ranking.model;

import cn.yinxian.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the clerk wants of an entry.
 *
 * @param position where it is to stand among those of its kind; of two at one place the one listed first goes first
 */
public record Choice(CaseNumber entry, Recommendation recommendation, int position, @Nullable String reason) {}
