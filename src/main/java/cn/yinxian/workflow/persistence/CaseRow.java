package cn.yinxian.workflow.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code workflow_case}. */
public record CaseRow(
        String caseNumber,
        String process,
        @Nullable String definitionId,
        String title,
        String subject,
        String unitCode,
        String unitName,
        String unitPath,
        String applicant,
        String applicantName,
        String applicantGroup,
        String status,
        int round,
        Instant startedAt,
        @Nullable Instant endedAt) {}
