package cn.yinxian.formation.web;

import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.MemberMove;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 党员名单: who forms the branch, or to which branch each member goes. */
record MembersForm(
        @Size(max = 500) @Nullable List<String> members,
        @Size(max = 500) @Nullable Map<String, String> targets,
        @Nullable String everybody,
        @Size(max = 50) @Nullable String memberSearch,
        long version) {

    static MembersForm of(Proposal proposal, String search, long version) {
        return new MembersForm(proposal.memberCodes(), targetsOf(proposal), "", search, version);
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

    /** The same with everybody on the page chosen. */
    MembersForm withAll(Collection<String> codes) {
        return new MembersForm(List.copyOf(codes), targets, everybody, memberSearch, version);
    }

    MembersForm withNobody() {
        return new MembersForm(List.of(), targets, everybody, memberSearch, version);
    }

    /** The same with one branch for all who have none yet. */
    MembersForm everybodyTo(MembersView offered) {
        if (everybody == null || !offered.branches().containsKey(everybody)) {
            throw Refused.because(Refusal.of("everybody", "members.targets", "请先选择接收的党支部"));
        }
        var filled = new LinkedHashMap<String, String>();
        offered.codes().forEach(code -> filled.put(code, everybody));
        Objects.requireNonNullElse(targets, Map.<String, String>of()).forEach((code, branch) -> filled.merge(code, branch, (all, own) -> own.isBlank() ? all : own));
        return new MembersForm(members, filled, everybody, memberSearch, version);
    }

    /** A forged member or branch is refused beside the list. */
    void requireAmong(Set<String> people, Set<String> branches) {
        var named = targets == null ? Set.<String>of() : targets.keySet();
        if (!people.containsAll(Objects.requireNonNullElse(members, List.of())) || !people.containsAll(named)) {
            throw Refused.because(Refusal.of("members", "formation.members", "所选党员不在可选的范围内，请重新选择"));
        }
        if (targets != null && targets.values().stream().anyMatch(code -> !code.isBlank() && !branches.contains(code))) {
            throw Refused.because(Refusal.of("members", "members.targets", "所选接收党支部不在可选的范围内，请重新选择"));
        }
    }

    String search() {
        return memberSearch == null ? "" : memberSearch.strip();
    }

    private List<MemberMove> chosen() {
        return Objects.requireNonNullElse(members, List.<String>of()).stream()
                .distinct()
                .map(code -> new MemberMove(code, null, null))
                .toList();
    }

    private List<MemberMove> moves() {
        return Objects.requireNonNullElse(targets, Map.<String, String>of()).entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry -> new MemberMove(entry.getKey(), null, BranchCode.of(entry.getValue())))
                .toList();
    }
}
