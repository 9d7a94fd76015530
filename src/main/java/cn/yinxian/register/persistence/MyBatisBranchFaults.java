package cn.yinxian.register.persistence;

import static java.util.stream.Collectors.toSet;
import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import cn.yinxian.register.BranchFault;
import cn.yinxian.register.BranchFaults;
import cn.yinxian.register.BranchKind;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Slice;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class MyBatisBranchFaults implements BranchFaults {

    private static final Set<BranchKind> HOLDING = Arrays.stream(BranchKind.values()).filter(BranchKind::movesRelation).collect(toSet());

    /** A temporary branch may be as small as its task. */
    private static final Set<BranchKind> FUNCTIONAL = Set.of(BranchKind.COMMUNITY_FUNC, BranchKind.CLUB_FUNC);

    private final FaultMapper mapper;
    private final RegisterRecord record;

    MyBatisBranchFaults(FaultMapper mapper, RegisterRecord record) {
        this.mapper = mapper;
        this.record = record;
    }

    @Override
    public List<Faulty> detect(BranchFault fault, int figure) {
        return switch (fault) {
            case FEW_FORMAL -> counted(mapper.selectFewFormal(HOLDING, figure));
            case FUNCTIONAL_FEW -> counted(mapper.selectFewFormal(FUNCTIONAL, figure));
            case TOO_MANY -> counted(mapper.selectTooMany(figure));
            case MANY_UNITS -> counted(mapper.selectManyUnits(figure));
            case STAND_ALONE -> standAlone(figure);
        };
    }

    private static List<Faulty> counted(List<FaultMapper.FaultyRow> rows) {
        return rows.stream().map(row -> new Faulty(BranchCode.of(row.branchCode()), row.counted(), null)).toList();
    }

    private List<Faulty> standAlone(int least) {
        var largest = new LinkedHashMap<String, Faulty>();
        mapper.selectStandAlone(least).forEach(row -> largest.putIfAbsent(
                row.branchCode(), new Faulty(BranchCode.of(row.branchCode()), row.counted(), UnitCode.of(row.unitCode()))));
        return List.copyOf(largest.values());
    }

    @Override
    public List<Finding> standing(BranchFault fault) {
        return findings(mapper.selectStanding(fault));
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public List<Finding> begin(BranchFault fault, List<NewFinding> found, LocalDate on) {
        if (found.isEmpty()) {
            return List.of();
        }
        mapper.insert(found.stream().map(one -> FindingRow.found(one.branch(), fault, one.words(), on)).toList());
        found.forEach(one -> record.found(one.branch(), one.words()));
        var branches = found.stream().map(NewFinding::branch).collect(toSet());
        return standing(fault).stream().filter(finding -> branches.contains(finding.branch())).toList();
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public void reword(long id, String words) {
        mapper.updateWords(id, words);
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public void end(Collection<Finding> findings, LocalDate on) {
        if (!findings.isEmpty()) {
            mapper.end(findings.stream().map(Finding::id).toList(), on);
            findings.forEach(finding -> record.gone(finding.branch(), finding.words()));
        }
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public void keep(Collection<Finding> findings, Kept kept) {
        for (var finding : findings) {
            if (mapper.keep(finding.id(), kept.until(), kept.reason(), finding.version()) == 0) {
                throw Overtaken.byAnother();
            }
            record.kept(finding.branch(), finding.words(), kept);
        }
    }

    @Override
    public Optional<Finding> find(long id) {
        return Optional.ofNullable(mapper.selectById(id)).map(FindingRow::finding);
    }

    @Override
    public List<Finding> of(BranchCode branch) {
        return findings(mapper.selectOf(branch.value()));
    }

    @Override
    public Slice<FindingLine> page(
            List<String> paths, List<BranchCode> branches, @Nullable BranchCode only, @Nullable Long after, int size) {
        if (paths.isEmpty() && branches.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var rows = mapper.selectPage(
                paths, branches.stream().map(BranchCode::value).toList(), only == null ? null : only.value(), after, size + 1);
        var shown = rows.stream().limit(size).map(FindingLineRow::line).toList();
        return new Slice<>(shown, rows.size() > size ? String.valueOf(shown.get(size - 1).finding().id()) : null);
    }

    private static List<Finding> findings(List<FindingRow> rows) {
        return rows.stream().map(FindingRow::finding).toList();
    }
}
