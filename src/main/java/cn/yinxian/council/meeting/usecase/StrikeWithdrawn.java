package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.body.Councils;
import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.council.motion.MotionWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A motion withdrawn from an agenda that is not fixed leaves it in the same transaction; its secretary hears of it. */
@Component
class StrikeWithdrawn {

    private final Meetings meetings;
    private final Councils councils;
    private final MeetingNews news;

    StrikeWithdrawn(Meetings meetings, Councils councils, MeetingNews news) {
        this.meetings = meetings;
        this.councils = councils;
        this.news = news;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(MotionWithdrawn withdrawn) {
        var meeting = meetings.require(withdrawn.meeting());
        if (meeting.withdrawn(withdrawn.motion())) {
            meetings.update(meeting);
            news.struck(meeting.state(), councils.require(meeting.state().council()), withdrawn.title());
        }
    }
}
