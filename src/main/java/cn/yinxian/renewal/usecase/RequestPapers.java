package cn.yinxian.renewal.usecase;

import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.Request;
import cn.yinxian.renewal.model.RequestKind;
import cn.yinxian.renewal.paper.RenewalPaperKinds;
import cn.yinxian.renewal.paper.RequestPaper;
import cn.yinxian.renewal.paper.ShiftRequestPaper;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 换届请示、延期或提前换届请示: what the branch has asked for, on paper; dated with the day it resolved to ask. */
@Component
class RequestPapers {

    private final PaperWords words;
    private final RenewalQueries queries;

    RequestPapers(PaperWords words, RenewalQueries queries) {
        this.words = words;
        this.queries = queries;
    }

    Stream<ReadyPaper<?>> of(RenewalFacts facts) {
        var asked = facts.state().request();
        if (asked == null || facts.state().matter() != RenewalMatter.TERM) {
            return Stream.empty();
        }
        return Stream.of(asked.kind().isShift()
                ? new ReadyPaper<>(RenewalPaperKinds.SHIFT_REQUEST, () -> shift(facts, asked))
                : new ReadyPaper<>(RenewalPaperKinds.REQUEST, () -> request(facts, asked)));
    }

    private RequestPaper request(RenewalFacts facts, Request asked) {
        var resolution = asked.resolution();
        return new RequestPaper(
                facts.branch().name(), words.committee(facts.branch()), facts.state().term().end(), resolution.on(),
                facts.committee(), !facts.committee(), resolution.size(), resolution.attending(),
                Objects.requireNonNull(asked.plannedOn()), facts.formal(), facts.voters(), asked.seats(),
                queries.needed(facts.state().number()).candidates(), !asked.explanation().isBlank(), asked.explanation(), resolution.on());
    }

    private ShiftRequestPaper shift(RenewalFacts facts, Request asked) {
        boolean late = asked.kind() == RequestKind.POSTPONE;
        var resolution = asked.resolution();
        LocalDate to = Objects.requireNonNull(asked.shiftedTo());
        return new ShiftRequestPaper(
                facts.branch().name(), words.committee(facts.branch()), late ? "延期" : "提前", late, !late, facts.state().term().end(), to,
                reason(asked.reason()), asked.explanation(), resolution.on(), facts.committee(), !facts.committee(),
                resolution.size(), resolution.attending(), asked.seats(), resolution.on());
    }

    /** Its label on pages says first what it is a reason for. */
    private String reason(@Nullable Enum<?> reason) {
        return reason == null ? "" : words.label(reason).replaceFirst("^[^：]*：", "");
    }
}
