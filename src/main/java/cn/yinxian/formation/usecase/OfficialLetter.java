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
import org.springframework.stereotype.Component;

/** Issues a document of the deciding body to the applying unit. */
@Component
public class OfficialLetter {

    private final Documents documents;
    private final Units units;

    OfficialLetter(Documents documents, Units units) {
        this.documents = documents;
        this.units = units;
    }

    void issue(Formation formation, Kind kind, String title, List<String> paragraphs, LocalDate date, OfficialId by) {
        Submission submission = formation.submission();
        var signature = units.signatureOf(submission.decidingUnit());
        documents.issue(
                new Draft(
                        submission.caseNumber(), kind, submission.decidingUnit(), signature.fullName(), signature.docMark(), title,
                        units.require(formation.proposal().unit()).name(), paragraphs, date, null),
                by);
    }
}
