package cn.yinxian.formation.usecase;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.Headcount;
import cn.yinxian.formation.model.MemberMove;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.Member;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.register.Register;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Looks the members of an application up in the register (底册): heads are counted there, never typed. */
@Component
public class RosterCount {

    private final Register register;

    RosterCount(Register register) {
        this.register = register;
    }

    /**
     * The people an application is about.
     *
     * @param listed members named in it
     * @param present members of the branch concerned, as it stands now
     * @param after members of the branch formed or adjusted, once it is done
     */
    public record Counted(List<Member> listed, List<Member> present, List<Member> after, Headcount headcount) {}

    /** @throws Refused if a number is in no roster */
    Counted of(Proposal proposal) {
        var listed = listed(proposal);
        var present = proposal.subject() == null ? List.<Member>of() : register.membersOf(proposal.subject());
        var after = after(proposal, listed, present);
        return new Counted(listed, present, after, headcount(proposal, present, after));
    }

    /** The application with each member's present branch filled in, and for a dissolution with every member of the branch. */
    Proposal complete(Proposal proposal) {
        var present = proposal.action() == FormationAction.DISSOLVE && proposal.subject() != null
                ? register.membersOf(proposal.subject())
                : listed(proposal);
        var targets = proposal.members().stream()
                .filter(move -> move.target() != null)
                .collect(toMap(MemberMove::memberCode, MemberMove::target, (first, second) -> first));
        return proposal.withMembers(present.stream()
                .map(member -> new MemberMove(member.code(), member.branch(), targets.get(member.code())))
                .toList());
    }

    private List<Member> listed(Proposal proposal) {
        Map<String, Member> known = register.members(proposal.memberCodes()).stream()
                .collect(toMap(Member::code, Function.identity()));
        var unknown = proposal.memberCodes().stream().filter(code -> !known.containsKey(code)).toList();
        if (!unknown.isEmpty()) {
            throw Refused.because(Refusal.of(
                    "members", "formation.members", "名册中没有编号为 " + String.join("、", unknown) + " 的党员，请核对"));
        }
        return proposal.memberCodes().stream().map(known::get).toList();
    }

    private static List<Member> after(Proposal proposal, List<Member> listed, List<Member> present) {
        if (proposal.action() == FormationAction.FORM) {
            return listed;
        }
        if (proposal.action() == FormationAction.DISSOLVE) {
            return List.of();
        }
        Set<String> leaving = codes(proposal, proposal.subject(), false);
        Set<String> coming = codes(proposal, proposal.subject(), true);
        var staying = present.stream().filter(member -> !leaving.contains(member.code())).toList();
        var after = new ArrayList<>(staying);
        listed.stream().filter(member -> coming.contains(member.code()) && !present.contains(member)).forEach(after::add);
        return after;
    }

    private static Set<String> codes(Proposal proposal, BranchCode subject, boolean coming) {
        return proposal.members().stream()
                .filter(move -> move.target() != null && Objects.equals(move.target(), subject) == coming)
                .map(MemberMove::memberCode)
                .collect(toSet());
    }

    private static Headcount headcount(Proposal proposal, List<Member> present, List<Member> after) {
        int formal = formal(after);
        int largest = after.stream()
                .filter(RosterCount::isFormal)
                .collect(groupingBy(Member::unit, counting()))
                .values()
                .stream()
                .mapToInt(Long::intValue)
                .max()
                .orElse(0);
        var leaving = Set.copyOf(proposal.memberCodes());
        int remaining = proposal.action() == FormationAction.FORM && proposal.kind() == BranchKind.SEPARATED
                ? formal(present.stream().filter(member -> !leaving.contains(member.code())).toList())
                : 0;
        return new Headcount(formal, after.size() - formal, proposal.units().size(), largest, remaining);
    }

    private static int formal(Collection<Member> members) {
        return (int) members.stream().filter(RosterCount::isFormal).count();
    }

    private static boolean isFormal(Member member) {
        return member.standing() == PartyStanding.FULL;
    }
}
