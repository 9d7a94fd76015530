package cn.yinxian.workflow.persistence;

import cn.yinxian.organisation.Reach;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to search for, and within which scope: cases under {@code paths}, or in which one of {@code owners} takes part.
 *
 * @param substituted owners for whom the reader acts, in some matters
 * @param afterStart with {@code afterNumber} the last case of the page before; both null for the first page
 */
public record CaseFilter(
        List<String> paths,
        List<String> owners,
        List<Reach> substituted,
        @Nullable String text,
        @Nullable String status,
        @Nullable String process,
        @Nullable String applicant,
        @Nullable Instant afterStart,
        @Nullable String afterNumber,
        int limit) {}
