package cn.yinxian.document.usecase;

import cn.yinxian.document.Documents.Issued;
import cn.yinxian.document.model.DocumentNumber;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class InMemoryIssuedDocuments implements IssuedDocuments {

    private final Map<String, Integer> series = new HashMap<>();
    private final List<Issued> issued = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();

    @Override
    public DocumentNumber nextNumber(UnitCode organ, String mark, int year) {
        return new DocumentNumber(mark, year, series.merge(organ + mark + year, 1, Integer::sum));
    }

    @Override
    public long add(NewDocument document) {
        long id = issued.size() + 1L;
        var unfiled = document.issued();
        issued.add(new Issued(id, unfiled.draft(), unfiled.number(), unfiled.issuedBy()));
        contents.add(document.content());
        return id;
    }

    @Override
    public List<Issued> of(CaseNumber caseNumber) {
        return issued.stream().filter(one -> one.draft().caseNumber().equals(caseNumber)).toList();
    }

    @Override
    public Optional<Issued> find(CaseNumber caseNumber, long id) {
        return of(caseNumber).stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public Optional<byte[]> content(CaseNumber caseNumber, long id) {
        return find(caseNumber, id).map(one -> contents.get((int) id - 1));
    }
}
