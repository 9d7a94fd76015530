package cn.yinxian.inbox;

import cn.yinxian.shared.OfficialId;
import org.jspecify.annotations.Nullable;

/**
 * A draft has come or gone; published in the same transaction by the module that keeps it, so that the desk counts it.
 *
 * @param draft key of the thing, e.g. {@code formation:17}
 * @param owner whose it is; null: it is a draft no more
 */
public record DraftChanged(String draft, @Nullable OfficialId owner) {}
