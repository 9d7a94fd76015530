package cn.yinxian.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open deadline has got another due instant; published in the transaction that moved it.
 *
 * @param due null: the clock stands still
 */
public record DeadlineMoved(String subject, String rule, @Nullable Instant due) {}
