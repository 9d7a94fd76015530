package cn.yinxian.formation.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.Deadlines;
import cn.yinxian.deadline.Deadlines.Deadline;
import cn.yinxian.deadline.Light;
import cn.yinxian.deadline.Light.Colour;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.BranchFaults;
import cn.yinxian.register.BranchFaults.Finding;
import cn.yinxian.register.BranchFaults.FindingLine;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Slice;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The branches at fault in the reader's charge, with the time they have left. */
@Service
@Transactional(readOnly = true)
public class BrowseFindings {

    private static final int PAGE = 20;
    private static final Light KEPT = new Light(Colour.GREY, "上级同意保留，暂不催办");
    private static final Light RESTING = new Light(Colour.GREY, "申请正在办理，计时暂停");

    private final BranchFaults faults;
    private final Deadlines deadlines;
    private final Units units;
    private final Clock clock;

    BrowseFindings(BranchFaults faults, Deadlines deadlines, Units units, Clock clock) {
        this.faults = faults;
        this.deadlines = deadlines;
        this.units = units;
        this.clock = clock;
    }

    public record Line(FindingLine line, String unitName, Light light) {}

    /** @param only of this branch; null for all */
    public Slice<Line> browse(@Nullable BranchCode only, @Nullable Long after, CurrentOfficial reader) {
        var found = faults.page(reader.scopePaths(), ownBranches(reader), only, after, PAGE);
        var names = units.findAll(found.rows().stream().map(FindingLine::unit).distinct().toList());
        var running = deadlines.findAll(
                found.rows().stream().map(line -> FindingDuties.subject(line.finding())).toList(), FindingDuties.RULE);
        return new Slice<>(
                found.rows().stream()
                        .map(line -> {
                            var deadline = running.get(FindingDuties.subject(line.finding()));
                            return new Line(line, names.get(line.unit()).name(), light(line.finding(), deadline));
                        })
                        .toList(),
                found.next());
    }

    private Light light(Finding finding, @Nullable Deadline deadline) {
        if (finding.isKeptOn(WorkingCalendar.dayOf(clock.instant()))) {
            return KEPT;
        }
        if (deadline != null && deadline.paused()) {
            return RESTING;
        }
        return deadlines.light(deadline == null ? null : deadline.due(), false);
    }

    private static List<BranchCode> ownBranches(CurrentOfficial reader) {
        return reader.postsAs(Role.BRANCH_SECRETARY, Role.BRANCH_ASSISTANT).stream().map(Post::place).distinct().map(BranchCode::of).toList();
    }
}
