package cn.yinxian.council.meeting.persistence;

import cn.yinxian.council.meeting.model.AgendaItem;
import cn.yinxian.council.meeting.model.Arrangement;
import cn.yinxian.council.meeting.model.ItemDecision;
import cn.yinxian.council.meeting.model.Lateness;
import cn.yinxian.council.meeting.model.NewItem;
import cn.yinxian.council.meeting.model.Votes;
import cn.yinxian.council.motion.Decision;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of {@code council_meeting_item}. */
record ItemRow(
        int item,
        @Nullable String motion,
        String title,
        String sponsor,
        boolean major,
        int minutes,
        String attending,
        String note,
        Lateness lateness,
        @Nullable Decision decision,
        @Nullable String decisionText,
        @Nullable Integer yesVotes,
        @Nullable Integer noVotes,
        @Nullable Integer abstentions,
        @Nullable String recused,
        @Nullable Integer present,
        @Nullable Instant decidedAt,
        boolean returned) {

    static ItemRow of(AgendaItem one) {
        var content = one.content();
        var how = one.arrangement();
        var decided = one.decision();
        var votes = decided == null ? null : decided.votes();
        return new ItemRow(
                one.id(), content.motion() == null ? null : content.motion().value(), content.title(), content.sponsor(), content.major(),
                how.minutes(), how.attending(), how.note(), one.lateness(), decided == null ? null : decided.decision(),
                decided == null ? null : decided.text(), votes == null ? null : votes.yes(), votes == null ? null : votes.no(),
                votes == null ? null : votes.abstain(), decided == null ? null : joined(decided.recused()),
                decided == null ? null : decided.present(), decided == null ? null : decided.decidedAt(), one.returned());
    }

    AgendaItem agendaItem() {
        return new AgendaItem(
                item, new NewItem(motion == null ? null : CaseNumber.of(motion), title, sponsor, major),
                new Arrangement(minutes, attending, note), lateness, decided(), returned);
    }

    private @Nullable ItemDecision decided() {
        if (decision == null || decisionText == null || present == null || decidedAt == null) {
            return null;
        }
        var votes = yesVotes == null || noVotes == null || abstentions == null ? null : new Votes(yesVotes, noVotes, abstentions);
        return new ItemDecision(decision, decisionText, votes, parted(recused), present, decidedAt);
    }

    private static String joined(List<UnitCode> units) {
        return units.stream().map(UnitCode::value).collect(Collectors.joining(","));
    }

    private static List<UnitCode> parted(@Nullable String units) {
        return units == null || units.isEmpty() ? List.of() : Arrays.stream(units.split(",")).map(UnitCode::of).toList();
    }
}
