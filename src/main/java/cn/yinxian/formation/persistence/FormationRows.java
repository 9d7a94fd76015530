package cn.yinxian.formation.persistence;

import static java.util.stream.Collectors.toMap;

import cn.yinxian.assembly.ElectionReport;
import cn.yinxian.assembly.ElectionReports;
import cn.yinxian.formation.model.Assessment;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.FormationState;
import cn.yinxian.formation.model.Submission;
import cn.yinxian.formation.persistence.FormationParts.FindingRow;
import cn.yinxian.formation.persistence.FormationParts.MoveRow;
import cn.yinxian.formation.persistence.FormationParts.OfficerRow;
import cn.yinxian.formation.persistence.FormationParts.ReasonRow;
import cn.yinxian.formation.persistence.FormationParts.UnitRow;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an application together from its rows, and takes it apart again. */
@Component
class FormationRows {

    private final FormationMapper mapper;
    private final ElectionReports elections;

    FormationRows(FormationMapper mapper, ElectionReports elections) {
        this.mapper = mapper;
        this.elections = elections;
    }

    Formation assemble(FormationRow row) {
        var proposal = row.proposal(
                mapper.selectUnits(row.id()).stream().map(UnitRow::partner).toList(),
                mapper.selectMembers(row.id()).stream().map(MoveRow::move).toList(),
                mapper.selectReasons(row.id()).stream().collect(toMap(ReasonRow::ruleKey, ReasonRow::reason)));
        var assessment = new Assessment(mapper.selectFindings(row.id()).stream().map(FindingRow::item).toList());
        var submission = row.submission(assessment);
        return new Formation(new FormationState(
                row.formationId(), row.applicantId(), row.createdAt(), proposal, row.headcount(), row.status(),
                row.returnedFrom(), submission, row.decidedOn(), elections(submission),
                mapper.selectOfficers(row.id()).stream().map(OfficerRow::appointee).toList(), row.branch(), row.version()));
    }

    void replaceParts(FormationState state) {
        long id = state.id().value();
        clear(id);
        var proposal = state.proposal();
        insert(numbered(proposal.partners(), (position, one) -> UnitRow.of(id, position, one)), mapper::insertUnits);
        insert(numbered(proposal.members(), (position, one) -> MoveRow.of(id, position, one)), mapper::insertMembers);
        insert(
                proposal.reasons().entrySet().stream()
                        .map(reason -> new ReasonRow(id, reason.getKey(), reason.getValue()))
                        .toList(),
                mapper::insertReasons);
        if (state.submission() != null) {
            insert(numbered(state.submission().assessment().items(), (position, one) -> FindingRow.of(id, position, one)), mapper::insertFindings);
            elections.replace(state.submission().caseNumber(), state.elections());
        }
        insert(numbered(state.appointees(), (position, one) -> OfficerRow.of(id, position, one)), mapper::insertOfficers);
    }

    void clear(long id) {
        mapper.deleteUnits(id);
        mapper.deleteMembers(id);
        mapper.deleteReasons(id);
        mapper.deleteFindings(id);
        mapper.deleteOfficers(id);
    }

    /** Nobody votes on a draft. */
    private List<ElectionReport> elections(@Nullable Submission submission) {
        return submission == null ? List.of() : elections.of(submission.caseNumber());
    }

    private interface Numbering<T, R> {
        R row(int position, T one);
    }

    private static <T, R> List<R> numbered(List<T> all, Numbering<T, R> numbering) {
        return IntStream.range(0, all.size()).mapToObj(position -> numbering.row(position, all.get(position))).toList();
    }

    private static <R> void insert(List<R> rows, Consumer<List<R>> statement) {
        if (!rows.isEmpty()) {
            statement.accept(rows);
        }
    }
}
