package cn.yinxian.workflow;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case (办件) as everybody concerned may see it.
 *
 * @param process id of its process, e.g. {@code branch-formation}
 * @param subject the module's own key of the thing, e.g. {@code formation:17}
 * @param unit the unit it belongs to; {@code unitPath} gives the data scope
 * @param round grows with each resubmission; opinions of earlier rounds stay, marked 已失效
 */
public record CaseFile(
        CaseNumber number,
        String process,
        String title,
        String subject,
        UnitCode unit,
        String unitName,
        String unitPath,
        OfficialId applicant,
        String applicantName,
        CandidateGroup applicantGroup,
        CaseStatus status,
        int round,
        Instant startedAt,
        @Nullable Instant endedAt) {

    public boolean ended() {
        return endedAt != null;
    }
}
