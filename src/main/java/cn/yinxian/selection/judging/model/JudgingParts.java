package cn.yinxian.selection.judging.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything of a {@link Judging}, to be kept or shown. */
public record JudgingParts(
        CaseNumber round, JudgingTerms terms, List<JudgeSeat> seats, List<JudgedEntry> entries, List<Recusal> recusals,
        Instant assignedAt, @Nullable Instant closedAt, long version) {

    public JudgingParts {
        seats = List.copyOf(seats);
        entries = List.copyOf(entries);
        recusals = List.copyOf(recusals);
    }

    public JudgingState state() {
        return closedAt == null ? JudgingState.SCORING : JudgingState.CLOSED;
    }

    public String codeOf(CaseNumber entry) {
        return entries.stream().filter(one -> one.entry().equals(entry)).map(JudgedEntry::code).findFirst().orElse(entry.value());
    }

    public Optional<JudgeSeat> seat(int number) {
        return seats.stream().filter(seat -> seat.number() == number).findFirst();
    }

    public Optional<JudgeSeat> seatOf(OfficialId judge) {
        return seats.stream().filter(seat -> seat.judge().equals(judge)).findFirst();
    }
}
