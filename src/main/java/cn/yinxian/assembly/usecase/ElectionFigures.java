package cn.yinxian.assembly.usecase;

import cn.yinxian.election.Contest;
import cn.yinxian.election.ElectionRules;
import cn.yinxian.election.Quorum;
import cn.yinxian.election.WinBase;
import cn.yinxian.organisation.Figures;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures of elections as they are valid on the day of one. */
@Component
public class ElectionFigures {

    private static final int WHOLE = 100;

    private final Figures figures;

    ElectionFigures(Figures figures) {
        this.figures = figures;
    }

    /** For the assembly of members. */
    ElectionRules assembly(LocalDate day) {
        var quorum = new Quorum(
                figures.on("election.quorumNumerator", day).asInt(), figures.on("election.quorumDenominator", day).asInt());
        return new ElectionRules(quorum, figures.on("election.marginPct", day).asInt(), base(day));
    }

    /** For the first meeting of the new committee. */
    ElectionRules committee(LocalDate day) {
        return new ElectionRules(new Quorum(figures.on("meeting.committeeQuorum", day).asInt(), WHOLE), 0, base(day));
    }

    /** How a secretary is elected where there is no committee. */
    Contest withoutCommittee(LocalDate day) {
        return Contest.valueOf(figures.on("election.noCommitteeMargin", day).value());
    }

    /** The regulation that demands the quorum, as it is printed. */
    @Nullable String quorumSource(LocalDate day) {
        return figures.on("election.quorumNumerator", day).source();
    }

    private WinBase base(LocalDate day) {
        return WinBase.valueOf(figures.on("election.winBase", day).value());
    }
}
