package cn.yinxian.register.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.yinxian.register.Branch;
import cn.yinxian.shared.UnitCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts branches together from their rows and those of their units: one statement or two for any number of them. */
@Component
class BranchReader {

    private final BranchMapper mapper;

    BranchReader(BranchMapper mapper) {
        this.mapper = mapper;
    }

    List<Branch> byCodes(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : together(mapper.selectByCodes(codes));
    }

    /** @param rows all of each branch, one for each of its units */
    List<Branch> together(List<ListedBranchRow> rows) {
        return rows.stream().collect(groupingBy(ListedBranchRow::code, LinkedHashMap::new, toList())).values().stream()
                .map(ListedBranchRow::branch)
                .toList();
    }

    List<Branch> assemble(List<BranchRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var units = mapper.selectUnits(rows.stream().map(BranchRow::code).toList()).stream()
                .collect(groupingBy(BranchUnitRow::branchCode, mapping(row -> UnitCode.of(row.unitCode()), toList())));
        return rows.stream().map(row -> row.branch(units.getOrDefault(row.code(), List.of()))).toList();
    }
}
