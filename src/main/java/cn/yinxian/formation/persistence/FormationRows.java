package cn.yinxian.formation.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.yinxian.assembly.ElectionReport;
import cn.yinxian.assembly.ElectionReports;
import cn.yinxian.formation.model.Assessment;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.FormationState;
import cn.yinxian.formation.model.FormationStatus;
import cn.yinxian.formation.model.Submission;
import cn.yinxian.formation.persistence.FormationParts.FindingRow;
import cn.yinxian.formation.persistence.FormationParts.MoveRow;
import cn.yinxian.formation.persistence.FormationParts.OfficerRow;
import cn.yinxian.formation.persistence.FormationParts.ReasonRow;
import cn.yinxian.formation.persistence.FormationParts.UnitRow;
import cn.yinxian.formation.persistence.PartRow.Part;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
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
        var parts = mapper.selectParts(row.id()).stream().collect(groupingBy(PartRow::part));
        var proposal = row.proposal(
                all(parts, Part.UNIT, PartRow::partner),
                all(parts, Part.MEMBER, PartRow::move),
                parts.getOrDefault(Part.REASON, List.of()).stream().collect(toMap(PartRow::code, PartRow::reason)));
        var submission = row.submission(new Assessment(all(parts, Part.FINDING, PartRow::item)));
        return new Formation(new FormationState(
                row.formationId(), row.applicantId(), row.createdAt(), proposal, row.headcount(), row.status(),
                row.returnedFrom(), submission, row.decidedOn(), elections(submission, row.status()),
                all(parts, Part.OFFICER, PartRow::appointee), row.branch(), row.version()));
    }

    private static <T> List<T> all(Map<Part, List<PartRow>> parts, Part part, Function<PartRow, T> meaning) {
        return parts.getOrDefault(part, List.of()).stream().map(meaning).toList();
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

    /** Nobody votes on a draft, or before it is decided. */
    private List<ElectionReport> elections(@Nullable Submission submission, FormationStatus status) {
        return submission == null || status.isReviewed() ? List.of() : elections.of(submission.caseNumber());
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
