package cn.yinxian.council.motion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on the way of a motion, in words.
 *
 * @param what e.g. 上报办理情况
 * @param detail the rest; may be empty
 * @param link where more of it stands; null: nowhere
 */
public record MotionEvent(Instant at, String what, String detail, @Nullable String link) {}
