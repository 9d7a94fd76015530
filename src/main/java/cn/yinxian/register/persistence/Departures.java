package cn.yinxian.register.persistence;

import cn.yinxian.shared.BranchCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whoever leaves a branch lays down the posts held there; they are vacant until somebody is elected or assigned (补选、指派). */
@Component
class Departures {

    private final OfficerMapper mapper;
    private final RegisterRecord record;

    Departures(OfficerMapper mapper, RegisterRecord record) {
        this.mapper = mapper;
        this.record = record;
    }

    /** @param members who are about to leave the branch of their relation; posts where they are only gathered stay */
    void of(Collection<String> members, LocalDate on) {
        mapper.selectHeldAtHome(members, on).stream()
                .collect(Collectors.groupingBy(HeldPostRow::branch, Collectors.mapping(HeldPostRow::memberCode, Collectors.toSet())))
                .forEach((branch, leaving) -> {
                    mapper.closeOf(branch.code(), leaving, on);
                    record.relieved(BranchCode.of(branch.code()), branch.name(), leaving.size());
                });
    }
}
