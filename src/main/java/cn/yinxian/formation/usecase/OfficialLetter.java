package cn.yinxian.formation.usecase;

import cn.yinxian.document.Documents;
import cn.yinxian.document.Documents.Draft;
import cn.yinxian.document.Documents.Kind;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.Submission;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Issues a document of the deciding body to the applying unit. */
@Component
public class OfficialLetter {

    private static final int MARK_LIMIT = 30;

    private final Documents documents;
    private final Units units;

    OfficialLetter(Documents documents, Units units) {
        this.documents = documents;
        this.units = units;
    }

    void issue(Formation formation, Kind kind, String title, List<String> paragraphs, LocalDate date, OfficialId by) {
        Submission submission = formation.submission();
        var organ = units.require(submission.decidingUnit());
        var signature = units.signatureOf(organ.code());
        String plainMark = organ.name().substring(0, Math.min(organ.name().length(), MARK_LIMIT));
        documents.issue(
                new Draft(
                        submission.caseNumber(), kind, organ.code(), signature.fullName(),
                        Objects.requireNonNullElse(signature.docMark(), plainMark), title,
                        units.require(formation.proposal().unit()).name(), paragraphs, date, null),
                by);
    }
}
