package cn.yinxian.document.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.document.Documents;
import cn.yinxian.document.usecase.IssuedDocuments.NewDocument;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers, renders and files documents, in the transaction of the act that issues them: refused there, no number is used up. */
@Service
@Transactional(readOnly = true)
class NumberedDocuments implements Documents {

    private final IssuedDocuments documents;
    private final LetterTemplates templates;
    private final AuditTrail audit;
    private final Clock clock;

    NumberedDocuments(IssuedDocuments documents, LetterTemplates templates, AuditTrail audit, Clock clock) {
        this.documents = documents;
        this.templates = templates;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Issued issue(Draft typed, OfficialId by) {
        var draft = DraftCheck.accepted(typed);
        var number = documents.nextNumber(draft.organ(), draft.organMark(), draft.date().getYear());
        var rendered = templates.render(draft.kind(), draft.letter(number.text()));
        var unfiled = new Issued(0, draft, number.text(), by);
        long id = documents.add(new NewDocument(unfiled, number, rendered.templateVersion(), rendered.docx(), clock.instant()));
        audit.append(new Act(by.value(), "document.issue", "case:" + draft.caseNumber(), number.text() + " " + draft.title()));
        return new Issued(id, draft, number.text(), by);
    }

    @Override
    public List<Issued> of(CaseNumber caseNumber) {
        return documents.of(caseNumber);
    }

    @Override
    public Issued require(CaseNumber caseNumber, long id) {
        return documents.find(caseNumber, id).orElseThrow(Missing::new);
    }

    @Override
    public byte[] docx(CaseNumber caseNumber, long id) {
        return documents.content(caseNumber, id).orElseThrow(Missing::new);
    }
}
