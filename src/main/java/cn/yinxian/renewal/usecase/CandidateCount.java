package cn.yinxian.renewal.usecase;

import cn.yinxian.assembly.LeadingSeats;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.election.Contest;
import cn.yinxian.election.Seats;
import cn.yinxian.organisation.Figures;
import cn.yinxian.renewal.model.Renewal;
import cn.yinxian.shared.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many candidates must stand: for a committee more than there are seats, without one as the city has fixed it. */
@Component
public class CandidateCount {

    private final BodyOfBranch bodies;
    private final Figures figures;
    private final Clock clock;

    CandidateCount(BodyOfBranch bodies, Figures figures, Clock clock) {
        this.bodies = bodies;
        this.figures = figures;
        this.clock = clock;
    }

    /** The places of one election, with the margin that is demanded. */
    public record Needed(Seats seats, int marginPct) {

        public int candidates() {
            return seats.candidatesRequired(marginPct);
        }

        List<Refusal> refusals(int candidates) {
            return seats.refusals(candidates, marginPct);
        }
    }

    Needed of(Renewal renewal) {
        var today = WorkingCalendar.dayOf(clock.instant());
        LeadingSeats places = bodies.setting(renewal).places();
        var contest = places.committee()
                ? Contest.MARGIN
                : Contest.valueOf(figures.on("election.noCommitteeMargin", today).value());
        return new Needed(new Seats(places.seats(), contest), figures.on("election.marginPct", today).asInt());
    }
}
