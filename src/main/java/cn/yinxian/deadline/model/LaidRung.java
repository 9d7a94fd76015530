package cn.yinxian.deadline.model;

import cn.yinxian.deadline.Audience;
import java.time.Instant;

/**
 * A rung that waits for its instant.
 *
 * @param version version of the deadline it was laid for
 * @param code {@link Rung#code()}
 * @param words {@link Rung#words()}
 * @param position rises with the instant; of two that are due to the same people at once, the higher is told
 */
public record LaidRung(
        long id, long deadlineId, long version, String code, String words, Audience audience, int position, Instant dueAt) {}
