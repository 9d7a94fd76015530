package cn.yinxian.formation.model;

import cn.yinxian.assembly.ElectionReport;
import cn.yinxian.formation.FormationId;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of an application.
 *
 * @param returnedFrom step that sent it back last; null if none did
 * @param submission null while it is a draft
 * @param decidedOn day of the reply; null before it
 * @param branch the branch entered; null before that
 */
public record FormationState(
        FormationId id,
        OfficialId applicant,
        Instant createdAt,
        Proposal proposal,
        Headcount headcount,
        FormationStatus status,
        @Nullable FormationStep returnedFrom,
        @Nullable Submission submission,
        @Nullable LocalDate decidedOn,
        List<ElectionReport> elections,
        List<Appointee> appointees,
        @Nullable BranchCode branch,
        long version) {

    public FormationState {
        elections = List.copyOf(elections);
        appointees = List.copyOf(appointees);
    }
}
