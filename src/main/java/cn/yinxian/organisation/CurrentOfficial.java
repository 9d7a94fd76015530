package cn.yinxian.organisation;

import cn.yinxian.shared.OfficialId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is signed in, with the posts held today. Read anew at each request, so that a revoked post ends at once; web
 * controllers take it as a parameter.
 */
public record CurrentOfficial(OfficialId id, String name, List<Post> posts) {

    /** Who acts where a date does: the program itself. It holds no post and never signs in. */
    public static final CurrentOfficial SYSTEM = new CurrentOfficial(OfficialId.of("system"), "系统", List.of());

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

    /** Names under which tasks may wait for this person: the own id, and every group held. */
    public List<String> owners() {
        var owners = posts.stream().map(post -> post.group().toString()).distinct().collect(Collectors.toList());
        owners.add(id.value());
        return owners;
    }

    /**
     * Path prefixes of the units whose cases this person may read by office. Branch posts give none (their cases come by
     * participation), administrators none at all.
     */
    public List<String> scopePaths() {
        return posts.stream()
                .filter(post -> !post.role().isHeldAtBranch() && !post.role().isAdministrative())
                .map(Post::unitPath)
                .distinct()
                .toList();
    }

    public boolean mayReadUnder(String unitPath) {
        return scopePaths().stream().anyMatch(unitPath::startsWith);
    }
}
