package cn.yinxian.workflow.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code workflow_case}.
 *
 * @param routedBy the rule that chose its way, as the decision table words it; null where the model alone does
 * @param unitLine the units above the applying one and itself, as they stood when the case was opened
 * @param hasMargin whether somebody urged, sent it to be read, or asked for advice
 */
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
        @Nullable Instant endedAt,
        @Nullable String routedBy,
        @Nullable String unitLine,
        boolean hasMargin) {}
