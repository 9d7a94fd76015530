package cn.yinxian.organisation;

import cn.yinxian.shared.OfficialId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is signed in, with the posts held today. Read anew at each request, so that a revoked post ends at once; web
 * controllers take it as a parameter.
 *
 * @param onBehalf those for whom this person acts today (代理)
 * @param standIns those who act for this person today
 */
public record CurrentOfficial(OfficialId id, String name, List<Post> posts, List<OnBehalf> onBehalf, List<StandIn> standIns) {

    /** Who acts where a date does: the program itself. It holds no post and never signs in. */
    public static final CurrentOfficial SYSTEM = new CurrentOfficial(OfficialId.of("system"), "系统", List.of());

    /** Acts for nobody, and nobody acts for them. */
    public CurrentOfficial(OfficialId id, String name, List<Post> posts) {
        this(id, name, posts, List.of(), List.of());
    }

    public Set<Role> roles() {
        return posts.stream().map(Post::role).collect(Collectors.toSet());
    }

    public boolean has(Role role) {
        return posts.stream().anyMatch(post -> post.role() == role);
    }

    public List<Post> postsAs(Role... roles) {
        var wanted = Set.of(roles);
        return posts.stream().filter(post -> wanted.contains(post.role())).toList();
    }

    public boolean isIn(CandidateGroup group) {
        return posts.stream().anyMatch(post -> post.group().equals(group));
    }

    /** Names under which tasks may wait for this person by own right: the own id, and every group held. */
    public List<String> owners() {
        var owners = posts.stream().map(post -> post.group().toString()).distinct().collect(Collectors.toList());
        owners.add(id.value());
        return owners;
    }

    /** The own owners, and those of the principals in the matters handed over. */
    public List<Reach> reach() {
        var own = owners();
        var reach = own.stream().map(owner -> new Reach(owner, Set.of(), true)).collect(Collectors.toCollection(ArrayList::new));
        for (var behalf : onBehalf) {
            behalf.owners().stream()
                    .filter(owner -> !own.contains(owner))
                    .forEach(owner -> reach.add(new Reach(owner, behalf.matters(), false, Set.of(id.value(), behalf.principal().value()))));
        }
        return reach;
    }

    /** {@link #owners()}, and those of the principals whose cases of this process one may see. */
    public List<String> ownersIn(String process) {
        return Stream.concat(
                        owners().stream(),
                        onBehalf.stream().filter(behalf -> behalf.covers(process)).flatMap(behalf -> behalf.owners().stream()))
                .distinct()
                .toList();
    }

    /** For whom this person acts under an owner; empty where the right is the own one, which goes first, or there is none. */
    public Optional<OnBehalf> actsFor(String owner, String process) {
        return owners().contains(owner)
                ? Optional.empty()
                : onBehalf.stream().filter(behalf -> behalf.covers(process) && behalf.owners().contains(owner)).findFirst();
    }

    /**
     * Path prefixes of the units whose cases this person may read by office. Branch posts give none (their cases come by
     * participation), nor does that of a judge, who sees entries without names and only those to be scored; administrators have
     * none at all.
     */
    public List<String> scopePaths() {
        return posts.stream()
                .filter(post -> !post.role().isHeldAtBranch() && !post.role().isAdministrative() && post.role() != Role.JUDGE)
                .map(Post::unitPath)
                .distinct()
                .toList();
    }

    public boolean mayReadUnder(String unitPath) {
        return scopePaths().stream().anyMatch(unitPath::startsWith);
    }
}
