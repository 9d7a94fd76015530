package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.body.Council;
import cn.yinxian.council.body.Councils;
import cn.yinxian.council.meeting.model.Attendance;
import cn.yinxian.council.meeting.model.Attendee;
import cn.yinxian.council.meeting.model.MeetingState;
import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.council.meeting.model.Presence;
import cn.yinxian.council.meeting.model.Receipt;
import cn.yinxian.council.meeting.model.Receipts;
import cn.yinxian.council.motion.AgendaMotions;
import cn.yinxian.council.motion.MotionCount;
import cn.yinxian.council.motion.ReadyMotion;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads meetings. Whoever asks has opened the case or its task before: the right is checked there. */
@Service
@Transactional(readOnly = true)
public class MeetingQueries {

    private final Meetings meetings;
    private final Councils councils;
    private final Receipts receipts;
    private final AgendaMotions motions;
    private final FollowUps followUps;

    MeetingQueries(Meetings meetings, Councils councils, Receipts receipts, AgendaMotions motions, FollowUps followUps) {
        this.meetings = meetings;
        this.councils = councils;
        this.receipts = receipts;
        this.motions = motions;
        this.followUps = followUps;
    }

    /** A meeting and the council that holds it. */
    public record Facts(MeetingState state, Council council) {

        /** The office and the convener see what others do not: notes, and decisions before they are signed. */
        public boolean isOffice(CurrentOfficial me) {
            return me.isIn(council.secretary()) || me.isIn(council.convener());
        }
    }

    public Facts facts(CaseNumber number) {
        var state = meetings.require(number).state();
        return new Facts(state, councils.require(state.council()));
    }

    public List<Receipt> receipts(CaseNumber number) {
        return receipts.of(number);
    }

    /** What may be put on the agenda now. */
    public List<ReadyMotion> ready(UnitCode council) {
        return motions.ready(council);
    }

    /** What earlier meetings decided and is not done. */
    public List<FollowUp> followUps(UnitCode council) {
        return followUps.of(council);
    }

    /** What the council has before it, drafts included. */
    public MotionCount count(UnitCode council) {
        return motions.count(council);
    }

    /** As it was recorded; before that, as the receipts let expect, members without one being absent. */
    public Attendance attendance(Facts facts) {
        var recorded = facts.state().attendance();
        if (recorded != null) {
            return recorded;
        }
        var answered = receipts.of(facts.state().number()).stream().collect(Collectors.toMap(Receipt::unit, Function.identity()));
        return new Attendance("", facts.council().members().stream()
                .map(member -> answered.containsKey(member.unit())
                        ? answered.get(member.unit()).expected(member.name())
                        : new Attendee(member.unit(), member.name(), Presence.ABSENT, "", ""))
                .toList(), "");
    }

    /** The councils whose secretary this official is. */
    public List<Council> kept(CurrentOfficial me) {
        return councils.all().stream().filter(council -> me.isIn(council.secretary())).toList();
    }
}
