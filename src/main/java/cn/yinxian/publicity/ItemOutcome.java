package cn.yinxian.publicity;

import org.jspecify.annotations.Nullable;

/**
 * How an item came out of its publicity.
 *
 * @param key {@link PublicItem#key()}
 * @param reason what was found, as it may be told to those concerned; null if it stands
 */
public record ItemOutcome(String key, ItemEffect effect, @Nullable String reason) {}
