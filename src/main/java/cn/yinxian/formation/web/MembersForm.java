package cn.yinxian.formation.web;

import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.MemberMove;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 党员名单: who forms the branch, or to which branch each member goes. */
record MembersForm(
        @Size(max = 500) @Nullable List<String> members,
        @Size(max = 500) @Nullable Map<String, String> targets,
        @Nullable String everybody,
        @Size(max = 50) @Nullable String memberSearch,
        @Size(max = 50) @Nullable String memberUnit,
        @Size(max = 50) @Nullable String branchSearch,
        long version) {

    static MembersForm of(Proposal proposal, RosterSearch wanted, long version) {
        return new MembersForm(
                proposal.memberCodes(), targetsOf(proposal), "", wanted.memberSearch(), wanted.memberUnit(), wanted.branchSearch(), version);
    }

    static Map<String, String> targetsOf(Proposal proposal) {
        return proposal.members().stream()
                .filter(move -> move.target() != null)
                .collect(Collectors.toMap(MemberMove::memberCode, move -> move.target().value(), (first, second) -> first));
    }

    /** The application with what is chosen here. */
    Proposal in(Proposal proposal) {
        return proposal.action() == FormationAction.FORM ? proposal.withMembers(chosen()) : proposal.withMembers(moves());
    }

    /** The same after a button beside the roster was pressed; every other button leaves it as it is. */
    MembersForm pressed(String button, Supplier<MembersView> offered) {
        return switch (button) {
            case "all" -> with(Stream.concat(people().stream(), offered.get().codes().stream()).distinct().toList(), targets);
            case "none" -> with(List.of(), targets);
            case "everybody" -> everybodyTo(offered.get());
            default -> this;
        };
    }

    /** One branch for all members of the branch that have none yet. */
    private MembersForm everybodyTo(MembersView offered) {
        if (everybody == null || !offered.branches().containsKey(everybody)) {
            throw Refused.because(Refusal.of("everybody", "members.targets", "请先选择接收的党支部"));
        }
        var filled = new LinkedHashMap<String, String>();
        offered.own().forEach(row -> filled.put(row.code(), everybody));
        branches().forEach((code, branch) -> filled.merge(code, branch, (all, own) -> own.isBlank() ? all : own));
        return with(members, filled);
    }

    /** Everybody who was ticked or given a branch. */
    Set<String> named() {
        return Stream.concat(people().stream(), moves().stream().map(MemberMove::memberCode)).collect(Collectors.toSet());
    }

    /** The branches that were given. */
    Set<String> goals() {
        return moves().stream().map(move -> move.target().value()).collect(Collectors.toSet());
    }

    RosterSearch search() {
        return new RosterSearch(memberSearch, memberUnit, branchSearch);
    }

    private MembersForm with(@Nullable List<String> others, @Nullable Map<String, String> goals) {
        return new MembersForm(others, goals, everybody, memberSearch, memberUnit, branchSearch, version);
    }

    private List<String> people() {
        return Objects.requireNonNullElse(members, List.of());
    }

    private Map<String, String> branches() {
        return Objects.requireNonNullElse(targets, Map.of());
    }

    private List<MemberMove> chosen() {
        return people().stream()
                .distinct()
                .map(code -> new MemberMove(code, null, null))
                .toList();
    }

    private List<MemberMove> moves() {
        return branches().entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry -> new MemberMove(entry.getKey(), null, BranchCode.of(entry.getValue())))
                .toList();
    }
}
