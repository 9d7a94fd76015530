package cn.yinxian.document.persistence;

import cn.yinxian.document.Documents.Draft;
import cn.yinxian.document.Documents.Issued;
import cn.yinxian.document.Documents.Kind;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An issued document without its file. {@code body}: one paragraph a line. */
record DocumentRow(
        long id,
        String caseNumber,
        Kind kind,
        String organ,
        String organName,
        String mark,
        String number,
        String title,
        String mainAddressee,
        String body,
        LocalDate datedOn,
        @Nullable String copyTo,
        String issuedBy) {

    static DocumentRow of(Issued issued) {
        var draft = issued.draft();
        return new DocumentRow(
                issued.id(),
                draft.caseNumber().value(),
                draft.kind(),
                draft.organ().value(),
                draft.organName(),
                draft.organMark(),
                issued.number(),
                draft.title(),
                draft.mainAddressee(),
                String.join("\n", draft.paragraphs()),
                draft.date(),
                draft.copyTo(),
                issued.issuedBy().value());
    }

    Issued issued() {
        var draft = new Draft(
                CaseNumber.of(caseNumber),
                kind,
                UnitCode.of(organ),
                organName,
                mark,
                title,
                mainAddressee,
                List.of(body.split("\n")),
                datedOn,
                copyTo);
        return new Issued(id, draft, number, OfficialId.of(issuedBy));
    }
}
