package cn.yinxian.selection.ranking.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.document.Documents;
import cn.yinxian.document.Documents.Draft;
import cn.yinxian.document.Documents.Kind;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.selection.entry.Entries;
import cn.yinxian.selection.ranking.model.RankingState;
import cn.yinxian.selection.ranking.model.SentEntry;
import cn.yinxian.selection.round.Rounds;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The letter with which a district sends what it recommends, in order; the city writes none to itself. */
@Component
class RankingLetter {

    private final Documents documents;
    private final Units units;
    private final Rounds rounds;
    private final Entries entries;
    private final Clock clock;

    RankingLetter(Documents documents, Units units, Rounds rounds, Entries entries, Clock clock) {
        this.documents = documents;
        this.units = units;
        this.rounds = rounds;
        this.entries = entries;
        this.clock = clock;
    }

    void send(RankingState ranking, List<SentEntry> sent) {
        if (units.require(ranking.place()).kind() == UnitKind.CITY) {
            return;
        }
        var signature = units.signatureOf(ranking.place());
        String title = rounds.require(ranking.round()).title();
        documents.issue(
                new Draft(
                        ranking.number(), Kind.LETTER, ranking.place(), signature.fullName(), signature.docMark(),
                        "关于报送“%s”推荐名单的函".formatted(title), units.signatureOf(units.city().code()).fullName(),
                        paragraphs(ranking, title, sent), WorkingCalendar.dayOf(clock.instant()), null),
                CurrentOfficial.SYSTEM.id());
    }

    private List<String> paragraphs(RankingState ranking, String title, List<SentEntry> sent) {
        var recommended = sent.stream().filter(one -> one.rank() != null).toList();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(recommended.isEmpty()
                ? "按照“%s”通知要求，经审核，本次没有推荐项目。".formatted(title)
                : "按照“%s”通知要求，经单位审核、排序推荐和公示，现按名次推荐下列%d个项目：".formatted(title, recommended.size()));
        recommended.forEach(one -> {
            var entry = entries.require(one.entry());
            paragraphs.add("%d．%s（%s）".formatted(Objects.requireNonNull(one.rank()), entry.title(), entry.applicantName()));
        });
        if (recommended.size() < ranking.quota()) {
            paragraphs.add("推荐名额%d个，实际推荐%d个。%s".formatted(
                    ranking.quota(), recommended.size(), Objects.requireNonNullElse(ranking.note(), "")));
        }
        paragraphs.add("特此函达。");
        return paragraphs;
    }
}
