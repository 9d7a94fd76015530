package cn.yinxian.document.usecase;

import cn.yinxian.document.Documents.Issued;
import cn.yinxian.document.model.DocumentNumber;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The file of issued documents. There is no way to change one. */
public interface IssuedDocuments {

    /** Takes the next number of a series. Holds the series until the transaction ends, so that numbers are distinct and consecutive. */
    DocumentNumber nextNumber(UnitCode organ, String mark, int year);

    /** @param document without id; @return its id */
    long add(NewDocument document);

    /** In the order they were issued. */
    List<Issued> of(CaseNumber caseNumber);

    Optional<Issued> find(CaseNumber caseNumber, long id);

    Optional<byte[]> content(CaseNumber caseNumber, long id);

    /** A document to be kept. {@code issued} still without its id. */
    record NewDocument(
            Issued issued, DocumentNumber number, String templateVersion, byte[] content, Instant issuedAt) {}
}
