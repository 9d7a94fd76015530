package cn.yinxian.formation.web;

import cn.yinxian.deadline.Light;
import cn.yinxian.formation.model.Initiative;
import cn.yinxian.formation.usecase.BrowseFindings.Line;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.register.BranchFault;
import cn.yinxian.register.BranchFaults.FindingLine;
import cn.yinxian.register.BranchFaults.Kept;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Branches at fault.
 *
 * @param only whether one branch's findings were asked for
 * @param more address of the next page; empty on the last
 */
public record BranchCheckPage(List<Row> rows, boolean only, String more) {

    /**
     * A finding.
     *
     * @param tooSmall whether the branch might be dissolved for it
     * @param kept until when, and why, the superior lets the branch stay as it is; empty where that is not so
     * @param keepable whether the reader may say so
     * @param place of an application by this reader; empty where the reader may make none
     */
    public record Row(
            long id, String branchCode, String branchName, String unitName, BranchFault fault, String words, String foundOn, Light light,
            boolean tooSmall, String kept, boolean keepable, String place) {}

    private static final Set<BranchFault> TOO_SMALL = Set.of(BranchFault.FEW_FORMAL, BranchFault.FUNCTIONAL_FEW);

    static BranchCheckPage of(Slice<Line> found, @Nullable BranchCode only, CurrentOfficial me) {
        String branch = only == null ? "" : "branch=" + only + "&";
        String more = found.next() == null ? "" : "/branch-checks?" + branch + "after=" + found.next();
        return new BranchCheckPage(found.rows().stream().map(line -> row(line, me)).toList(), only != null, more);
    }

    private static Row row(Line line, CurrentOfficial me) {
        var one = line.line();
        var finding = one.finding();
        String place = initiative(one, me).map(by -> StartPlace.key(by, one.unit(), finding.branch())).orElse("");
        boolean keepable =
                finding.fault().isBearable() && me.isIn(CandidateGroup.of(Role.PARTY_COMMITTEE, one.committee()));
        return new Row(
                finding.id(), finding.branch().value(), one.branchName(), line.unitName(), finding.fault(), finding.words(),
                day(finding.foundOn()), line.light(), TOO_SMALL.contains(finding.fault()),
                kept(finding.kept()), keepable, place);
    }

    private static String kept(@Nullable Kept kept) {
        return kept == null ? "" : "同意保留至%s：%s".formatted(day(kept.until()), kept.reason());
    }

    /** In whose name the reader may apply, as {@link StartPlaces} offers it. */
    private static Optional<Initiative> initiative(FindingLine line, CurrentOfficial me) {
        boolean applies = me.postsAs(Role.UNIT_CLERK).stream().anyMatch(post -> post.place().equals(line.unit().value()))
                || me.postsAs(Role.BRANCH_SECRETARY, Role.BRANCH_ASSISTANT).stream()
                        .anyMatch(post -> post.place().equals(line.finding().branch().value()));
        if (applies) {
            return Optional.of(Initiative.APPLICATION);
        }
        if (isAbove(Role.DISTRICT_CLERK, line, me)) {
            return Optional.of(Initiative.DISTRICT);
        }
        return isAbove(Role.CITY_CLERK, line, me) ? Optional.of(Initiative.CITY) : Optional.empty();
    }

    private static boolean isAbove(Role role, FindingLine line, CurrentOfficial me) {
        return me.postsAs(role).stream().anyMatch(post -> line.unitPath().startsWith(post.unitPath()));
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
