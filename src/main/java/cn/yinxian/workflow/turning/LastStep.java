package cn.yinxian.workflow.turning;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.ChineseTime;
import cn.yinxian.workflow.persistence.TaskRow;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an official did last in a case, or somebody for them, and what came of it.
 *
 * @param done null where they submitted the case and nobody has acted since
 * @param next the steps that followed, whatever became of them
 */
record LastStep(@Nullable TaskRow done, Instant at, List<TaskRow> next) {

    /** 适老: what a branch secretary sends can be taken back so long, even if it has been read. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    /** @param inMyName tasks that a substitute did for this person: they may take them back as well as the substitute */
    static Optional<LastStep> of(CaseFile file, List<TaskRow> rows, Set<String> inMyName, CurrentOfficial me) {
        var done = rows.stream()
                .filter(row -> me.id().value().equals(row.endedBy()) || row.endedAt() != null && inMyName.contains(row.taskId()))
                .max(Comparator.comparing((TaskRow row) -> Objects.requireNonNull(row.endedAt())).thenComparing(row -> isFollowedByOpen(rows, row)));
        if (done.isPresent()) {
            var mine = done.get();
            return Optional.of(new LastStep(mine, Objects.requireNonNull(mine.endedAt()), from(rows, mine.taskId())));
        }
        return file.applicant().equals(me.id())
                ? Optional.of(new LastStep(null, file.startedAt(), from(rows, null)))
                : Optional.empty();
    }

    /** Of two that were ended in the same second, the later one. */
    private static boolean isFollowedByOpen(List<TaskRow> rows, TaskRow row) {
        return from(rows, row.taskId()).stream().anyMatch(next -> next.endedAt() == null);
    }

    private static List<TaskRow> from(List<TaskRow> rows, @Nullable String cause) {
        return rows.stream().filter(row -> Objects.equals(row.cameFrom(), cause)).toList();
    }

    /** Somebody has acted on it, or taken it, or looked at it: why it is too late, as one sentence. */
    Optional<String> tooLate(CurrentOfficial me, Instant now) {
        return next.stream().filter(row -> row.endedBy() != null).findFirst()
                .map(row -> "对方已办理“%s”，不能取回".formatted(row.step()))
                .or(() -> open().filter(row -> !row.owner().equals(row.pool())).findFirst()
                        .map(row -> "“%s”已由他人领取或转交办理，不能取回".formatted(row.step())))
                .or(() -> isWithinGrace(me, now)
                        ? Optional.empty()
                        : open().filter(row -> row.readAt() != null).findFirst()
                                .map(row -> "对方已于%s查看“%s”，不能取回".formatted(ChineseTime.of(row.readAt()), row.step())));
    }

    private boolean isWithinGrace(CurrentOfficial me, Instant now) {
        return me.has(Role.BRANCH_SECRETARY) && !now.isAfter(at.plus(GRACE));
    }

    java.util.stream.Stream<TaskRow> open() {
        return next.stream().filter(row -> row.endedAt() == null);
    }
}
