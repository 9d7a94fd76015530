package cn.yinxian.demo.cases;

import cn.yinxian.demo.city.Dice;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.Initiative;
import cn.yinxian.formation.model.LeadingBody;
import cn.yinxian.formation.model.MemberMove;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.shared.BranchCode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applications to adjust branches that are too large, and to dissolve those that are too small. */
final class ChangingProposals {

    private static final int MOST = 50;
    private static final int RECEIVES_UP_TO = 30;

    private final CityIndex city;
    private final Dice dice;
    private final Set<BranchCode> used = new HashSet<>();

    ChangingProposals(CityIndex city, Dice dice) {
        this.city = city;
        this.dice = dice;
    }

    /** Members go from a branch to a smaller one of the unit: all above the limit, or a few. */
    Optional<Proposal> adjust(LoadedBranch branch) {
        var members = city.free(branch.code());
        int leaving = Math.max(members.size() - MOST, 3);
        return Optional.of(branch)
                .filter(one -> CityIndex.formal(members) > leaving + 4 && !used.contains(one.code()))
                .flatMap(this::sibling)
                .map(target -> change(FormationAction.ADJUST, branch, ProposalText.changing(dice),
                        moves(city.take(List.copyOf(members.subList(0, leaving))), target.code())));
    }

    /** @param arranged whether the members' new branches are named at once, or after the reply */
    Optional<Proposal> dissolve(LoadedBranch branch, boolean arranged) {
        var members = List.copyOf(city.free(branch.code()));
        return Optional.of(branch)
                .filter(one -> !members.isEmpty() && CityIndex.formal(members) < 3 && !used.contains(one.code()))
                .flatMap(this::sibling)
                .map(target -> change(FormationAction.DISSOLVE, branch, ProposalText.ending(dice),
                        moves(city.take(members), arranged ? target.code() : null)));
    }

    private Optional<LoadedBranch> sibling(LoadedBranch branch) {
        return city.ordinary(branch.unit()).stream()
                .filter(other -> !other.code().equals(branch.code()) && !used.contains(other.code()))
                .filter(other -> CityIndex.formal(city.free(other.code())) > 2 && city.free(other.code()).size() < RECEIVES_UP_TO)
                .min(Comparator.comparing(other -> city.free(other.code()).size()));
    }

    private Proposal change(FormationAction action, LoadedBranch branch, String reason, List<MemberMove> moves) {
        used.add(branch.code());
        return new Proposal(action, branch.kind(), Initiative.APPLICATION, branch.unit(), branch.code(), branch.name(),
                FormingProposals.body(branch.kind(), city.unit(branch.unit()).kind()), "", reason, new LeadingBody(0, 0), List.of(),
                moves, Map.of());
    }

    private static List<MemberMove> moves(List<LoadedMember> members, @Nullable BranchCode target) {
        return members.stream().map(member -> new MemberMove(member.code(), member.branch(), target)).toList();
    }
}
