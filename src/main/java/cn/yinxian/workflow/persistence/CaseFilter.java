package cn.yinxian.workflow.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to search for, and within which scope: cases under {@code paths}, or in which one of {@code owners} takes part. */
public record CaseFilter(
        List<String> paths,
        List<String> owners,
        @Nullable String text,
        @Nullable String status,
        @Nullable String process,
        @Nullable String applicant,
        @Nullable String after,
        int limit) {}
