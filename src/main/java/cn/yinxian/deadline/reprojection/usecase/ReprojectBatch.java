package cn.yinxian.deadline.reprojection.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.DeadlineSubjects;
import cn.yinxian.deadline.model.DueDay;
import cn.yinxian.deadline.reprojection.model.Move;
import cn.yinxian.deadline.reprojection.model.OpenLimits;
import cn.yinxian.deadline.reprojection.model.OpenLimits.Waiting;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts some running deadlines anew by the newest calendar: one transaction, short enough that nobody waits for it. */
@Component
class ReprojectBatch {

    private final OpenLimits limits;
    private final DeadlineSubjects subjects;
    private final WorkingCalendar calendar;
    private final MoveDeadlines move;

    ReprojectBatch(OpenLimits limits, DeadlineSubjects subjects, WorkingCalendar calendar, MoveDeadlines move) {
        this.limits = limits;
        this.subjects = subjects;
        this.calendar = calendar;
        this.move = move;
    }

    /**
     * The cases are locked first, as each act on them does; what somebody is just working on is left for the next round.
     *
     * @param older the version by which they are counted so far
     * @return how many were counted anew
     */
    @Transactional
    int reproject(List<Waiting> waiting, long older) {
        var newest = calendar.newest();
        var free = subjects.lock(waiting.stream().map(Waiting::subject).toList());
        var ids = waiting.stream().filter(one -> free.contains(one.subject())).map(Waiting::id).toList();
        if (ids.isEmpty()) {
            return 0;
        }
        var dueDay = new DueDay(newest);
        var counted = limits.lock(ids, newest.version()).stream().map(limit -> Move.of(limit, dueDay)).toList();
        move.stay(counted.stream().filter(one -> !one.moves()).toList(), newest);
        move.move(counted.stream().filter(Move::moves).toList(), older, newest);
        return counted.size();
    }
}
