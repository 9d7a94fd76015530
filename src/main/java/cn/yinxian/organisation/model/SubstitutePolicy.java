package cn.yinxian.organisation.model;

import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may stand in for whom, and when (ux 10): in one unit or on one line, for a bounded period, never in a chain. */
public final class SubstitutePolicy {

    private SubstitutePolicy() {}

    /** Whether this person may stand in for the principal at all. */
    public static Optional<Refusal> person(CurrentOfficial principal, CurrentOfficial substitute) {
        if (substitute.id().equals(principal.id())) {
            return refused("substitute", "substitution.self", "不能委托自己代理，请选择其他同志");
        }
        if (substitute.posts().stream().anyMatch(post -> post.role().isAdministrative())) {
            return refused("substitute", "substitution.administrator", "“%s”是系统管理员、安全管理员或审计员，不办理业务，不能代理".formatted(substitute.name()));
        }
        if (substitute.posts().isEmpty()) {
            return refused("substitute", "substitution.noPost", "“%s”目前没有任职，不能代理".formatted(substitute.name()));
        }
        return areNear(principal.posts(), substitute.posts())
                ? Optional.empty()
                : refused("substitute", "substitution.far", "“%s”不是您单位的同志，也不是直接上级、下级单位的同志，不能代理".formatted(substitute.name()));
    }

    /** In the same unit, or in the one directly above or below: a unit beside another has no business in its papers. */
    public static boolean areNear(List<Post> ones, List<Post> others) {
        return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> areNear(one.unitPath(), other.unitPath())));
    }

    private static boolean areNear(String one, String other) {
        return one.equals(other) || superior(one).equals(other) || superior(other).equals(one);
    }

    /** Path of the unit above: {@code /a/b/} of {@code /a/b/c/}. */
    static String superior(String path) {
        return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
    }

    public static List<Refusal> period(DateRange period, LocalDate today, int maxDays) {
        var refusals = new ArrayList<Refusal>();
        if (period.from().isBefore(today)) {
            refusals.add(Refusal.of("from", "substitution.past", "开始日期不能早于今天"));
        }
        long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        if (days > maxDays) {
            refusals.add(Refusal.of("to", "substitution.maxDays", "一次代理最长 %d 天，现为 %d 天；时间更长的，到期后另行委托".formatted(maxDays, days)));
        }
        return refusals;
    }

    /**
     * Against what stands already.
     *
     * @param open of the principal and of the substitute
     * @param name of the substitute
     */
    public static List<Refusal> besides(
            OfficialId principal, OfficialId substitute, String name, DateRange period, Set<String> matters, List<Substitution> open) {
        var refusals = new ArrayList<Refusal>();
        for (var other : open) {
            if (!other.overlaps(period)) {
                continue;
            }
            if (other.principal().equals(substitute)) {
                refusals.add(Refusal.of("substitute", "substitution.chain",
                        "“%s”自%s已委托他人代理，这段时间不能再代理您；代理不得转委托".formatted(name, ChineseDays.of(other.period()))));
            }
            if (other.principal().equals(principal) && other.shares(matters)) {
                refusals.add(Refusal.of("from", "substitution.overlap",
                        "%s已有代理，同一事项同一时间只能有一名代理人；请先提前结束原来的代理，或另选时间、事项".formatted(ChineseDays.of(other.period()))));
            }
        }
        return refusals;
    }

    private static Optional<Refusal> refused(String field, String rule, String facts) {
        return Optional.of(Refusal.of(field, rule, facts));
    }
}
