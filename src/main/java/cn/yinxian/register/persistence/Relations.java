package cn.yinxian.register.persistence;

import cn.yinxian.register.BranchKind;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where members belong (组织关系) and where they are only gathered. */
@Component
class Relations {

    private final MemberMapper mapper;
    private final Departures departures;

    Relations(MemberMapper mapper, Departures departures) {
        this.mapper = mapper;
        this.departures = departures;
    }

    /** Brings members into a branch, in the way of its kind. Returns how many were not there before. */
    int bring(Collection<String> memberCodes, BranchCode branch, BranchKind kind, LocalDate on) {
        var codes = new LinkedHashSet<>(memberCodes);
        if (codes.isEmpty()) {
            return 0;
        }
        var members = mapper.lockByCodes(codes);
        refuseUnknown(codes, members.stream().map(MemberRow::code).toList());
        return kind.movesRelation() ? move(members, branch, on) : gather(codes, branch, on);
    }

    void requireKnown(Collection<String> memberCodes) {
        var codes = new LinkedHashSet<>(memberCodes);
        if (!codes.isEmpty()) {
            refuseUnknown(codes, mapper.selectKnown(codes));
        }
    }

    private int move(List<MemberRow> members, BranchCode branch, LocalDate on) {
        var coming = members.stream()
                .filter(member -> !branch.value().equals(member.branchCode()))
                .map(MemberRow::code)
                .toList();
        if (!coming.isEmpty()) {
            departures.of(coming, on);
            mapper.closeMemberships(coming, on);
            mapper.insertMemberships(stays(coming, branch, on));
            mapper.updateBranch(coming, branch.value());
        }
        return coming.size();
    }

    private int gather(Collection<String> codes, BranchCode branch, LocalDate on) {
        mapper.insertGatherings(stays(codes, branch, on));
        return codes.size();
    }

    private static List<StayRow> stays(Collection<String> codes, BranchCode branch, LocalDate on) {
        return codes.stream().map(code -> new StayRow(code, branch.value(), on)).toList();
    }

    private static void refuseUnknown(Collection<String> asked, Collection<String> known) {
        var unknown = new LinkedHashSet<>(asked);
        unknown.removeAll(new LinkedHashSet<>(known));
        if (!unknown.isEmpty()) {
            throw Refused.because(Refusal.of("members", "register.unknownMember",
                    "底册中没有编号为 " + String.join("、", unknown) + " 的党员，请核对党员编号"));
        }
    }
}
