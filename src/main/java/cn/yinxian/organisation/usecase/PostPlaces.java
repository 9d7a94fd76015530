package cn.yinxian.organisation.usecase;

import cn.yinxian.organisation.BranchPlace;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.organisation.model.HeldPost;
import cn.yinxian.organisation.model.PlacedBranches;
import cn.yinxian.organisation.model.PostPolicy;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.UnitCode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Whether the places of posts exist and fit their roles; two statements for any number of posts. */
@Component
class PostPlaces {

    private final Units units;
    private final PlacedBranches branches;

    PostPlaces(Units units, PlacedBranches branches) {
        this.units = units;
        this.branches = branches;
    }

    List<Refusal> check(List<HeldPost> posts) {
        return List.copyOf(problems(posts).values());
    }

    /** By post; a post whose place is fine is not in it. */
    Map<HeldPost, Refusal> problems(List<HeldPost> posts) {
        var unitCodes = codes(posts, post -> !post.role().isHeldAtBranch() && !post.role().isAdministrative(), UnitCode::of);
        var branchCodes = codes(posts, post -> post.role().isHeldAtBranch(), BranchCode::of);
        Map<UnitCode, Unit> known = units.findAll(unitCodes);
        var open = new HashSet<String>();
        branches.openAmong(branchCodes).stream().map(BranchPlace::code).map(BranchCode::value).forEach(open::add);
        var problems = new LinkedHashMap<HeldPost, Refusal>();
        for (var post : posts) {
            if (!post.role().isHeldAtBranch()) {
                PostPolicy.atUnit(post.role(), post.place(), parsed(post.place(), UnitCode::of).map(known::get).orElse(null))
                        .ifPresent(refusal -> problems.put(post, refusal));
            } else if (!open.contains(post.place())) {
                problems.put(post, Refusal.of("place", "post.place", "没有代码为 " + post.place() + " 的党支部，或该支部已撤销"));
            }
        }
        return problems;
    }

    private static <T> Set<T> codes(List<HeldPost> posts, Predicate<HeldPost> wanted, Function<String, T> parse) {
        var codes = new HashSet<T>();
        posts.stream().filter(wanted).forEach(post -> parsed(post.place(), parse).ifPresent(codes::add));
        return codes;
    }

    /** Empty for what cannot be a code at all. */
    private static <T> Optional<T> parsed(String place, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(place));
        } catch (Missing malformed) {
            return Optional.empty();
        }
    }
}
