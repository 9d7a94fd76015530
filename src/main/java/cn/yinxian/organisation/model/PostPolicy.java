package cn.yinxian.organisation.model;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.shared.Refusal;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may hold which post where (design 5), and 三员分立: who administers holds no other post beside. */
public final class PostPolicy {

    private PostPolicy() {}

    /** Whether a role may be held at a unit; null: there is no such unit. */
    public static Optional<Refusal> atUnit(Role role, String place, @Nullable Unit unit) {
        if (role.isAdministrative()) {
            return place.equals(CandidateGroup.SYSTEM)
                    ? Optional.empty()
                    : refused("place", "post.place", "系统管理员、安全管理员、审计员不设在单位，任职地点应为 SYSTEM");
        }
        if (unit == null || !unit.active()) {
            return refused("place", "post.place", "没有代码为 " + place + " 的在用单位");
        }
        return switch (role) {
            case CITY_CLERK, CITY_LEADER -> only(unit, unit.kind() == UnitKind.CITY, "该角色只设在市一级");
            case DISTRICT_CLERK, DISTRICT_LEADER -> only(unit, unit.kind() == UnitKind.DISTRICT, "该角色只设在区县一级");
            case ORG_DEPT, COUNCIL_SECRETARY, COUNCIL_CONVENER, JUDGE ->
                only(unit, unit.kind() == UnitKind.CITY || unit.kind() == UnitKind.DISTRICT, "该角色只设在市或区县一级");
            case PARTY_COMMITTEE -> only(unit, unit.baseCommittee(), "该单位未设基层党委");
            default -> Optional.empty();
        };
    }

    /** Whether the new post goes together with the others of the same official. */
    public static Optional<Refusal> besides(HeldPost post, Collection<HeldPost> others) {
        for (var other : others) {
            if (!other.overlaps(post.period())) {
                continue;
            }
            if (other.role() == post.role() && other.place().equals(post.place())) {
                return refused("role", "post.double", "该同志在同一时间已担任这一职务");
            }
            if (other.role() != post.role() && (other.role().isAdministrative() || post.role().isAdministrative())) {
                return refused("role", "post.separation", "三员分立：系统管理员、安全管理员、审计员不得同时担任其他职务");
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> only(Unit unit, boolean allowed, String facts) {
        return allowed ? Optional.empty() : refused("place", "post.level", "“" + unit.name() + "”：" + facts);
    }

    private static Optional<Refusal> refused(String field, String rule, String facts) {
        return Optional.of(Refusal.of(field, rule, facts));
    }
}
