package cn.yinxian.inbox.persistence;

import cn.yinxian.inbox.model.PathScope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are read; null asks for nothing.
 *
 * @param dueUntil the last instant that counts
 * @param text with % and _ escaped by !
 * @param afterDue with {@code afterTask} the last entry of the page before
 */
public record EntryFilter(
        @Nullable String process,
        @Nullable String step,
        PathScope place,
        @Nullable Instant dueFrom,
        @Nullable Instant dueUntil,
        @Nullable String caseNumber,
        @Nullable String text,
        @Nullable Instant afterDue,
        @Nullable String afterTask) {}
