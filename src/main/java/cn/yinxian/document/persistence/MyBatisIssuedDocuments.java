package cn.yinxian.document.persistence;

import cn.yinxian.document.Documents.Issued;
import cn.yinxian.document.model.DocumentNumber;
import cn.yinxian.document.usecase.IssuedDocuments;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisIssuedDocuments implements IssuedDocuments {

    private final DocumentMapper mapper;

    MyBatisIssuedDocuments(DocumentMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public DocumentNumber nextNumber(UnitCode organ, String mark, int year) {
        mapper.advance(organ.value(), mark, year);
        return new DocumentNumber(mark, year, mapper.selectLast(organ.value(), mark, year));
    }

    @Override
    public long add(NewDocument document) {
        var row = DocumentRow.of(document.issued());
        var number = document.number();
        mapper.insert(new NewDocumentRow(
                row, number.year(), number.sequence(), document.templateVersion(), document.content(), document.issuedAt()));
        return mapper.selectId(row.organ(), number.mark(), number.year(), number.sequence());
    }

    @Override
    public List<Issued> of(CaseNumber caseNumber) {
        return mapper.selectByCase(caseNumber.value()).stream().map(DocumentRow::issued).toList();
    }

    @Override
    public Optional<Issued> find(CaseNumber caseNumber, long id) {
        return Optional.ofNullable(mapper.selectOne(caseNumber.value(), id)).map(DocumentRow::issued);
    }

    @Override
    public Optional<byte[]> content(CaseNumber caseNumber, long id) {
        return Optional.ofNullable(mapper.selectContent(caseNumber.value(), id)).map(ContentRow::content);
    }
}
