package cn.yinxian.council.motion.model;

import cn.yinxian.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What the way of a motion depends on, as its sponsor tells it.
 *
 * @param singleBranch it is only about setting up, changing or ending one branch
 * @param remit the unit within whose own business it lies; null where several are concerned
 */
public record RouteFacts(boolean money, boolean posts, boolean singleBranch, @Nullable UnitCode remit) {}
