package cn.yinxian.filing.persistence;

import cn.yinxian.filing.model.Filing;
import cn.yinxian.filing.model.Filings;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisFilings implements Filings {

    private final FilingMapper mapper;

    MyBatisFilings(FilingMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Filing filing) {
        mapper.insert(rowOf(filing.snapshot()));
    }

    @Override
    public Optional<Filing> find(CaseNumber caseNumber, String recordGroup) {
        return of(caseNumber).stream()
                .filter(filing -> filing.snapshot().recordGroup().equals(recordGroup))
                .findFirst();
    }

    @Override
    public Optional<Filing> queried(CaseNumber caseNumber) {
        return of(caseNumber).stream()
                .filter(filing -> filing.snapshot().state() == Filing.State.QUERIED)
                .findFirst();
    }

    @Override
    public List<Filing> of(CaseNumber caseNumber) {
        var queries = mapper.selectQueriesOfCase(caseNumber.value());
        return mapper.selectOfCase(caseNumber.value()).stream()
                .map(row -> new Filing(new Filing.Snapshot(
                        row.id(), caseNumber, row.recordGroup(), Filing.State.valueOf(row.state()), row.recordedAt(),
                        official(row.recordedBy()),
                        queries.stream().filter(query -> query.filingId() == row.id()).map(MyBatisFilings::queryOf).toList(),
                        row.version())))
                .toList();
    }

    @Override
    public void update(Filing filing) {
        var now = filing.snapshot();
        if (mapper.update(rowOf(now)) == 0) {
            throw Overtaken.byAnother();
        }
        mapper.deleteQueries(now.id());
        if (!now.queries().isEmpty()) {
            mapper.insertQueries(IntStream.range(0, now.queries().size())
                    .mapToObj(i -> rowOf(now.id(), i, now.queries().get(i)))
                    .toList());
        }
    }

    private static FilingRow rowOf(Filing.Snapshot filing) {
        return new FilingRow(
                filing.id(), filing.caseNumber().value(), filing.recordGroup(), filing.state().name(),
                filing.recordedAt(), filing.recordedBy() == null ? null : filing.recordedBy().value(), filing.version());
    }

    private static QueryRow rowOf(long filing, int position, Filing.Query query) {
        return new QueryRow(
                filing, position, query.question(), query.askedBy().value(), query.askedAt(), query.answer(),
                query.answeredBy() == null ? null : query.answeredBy().value(), query.answeredAt());
    }

    private static Filing.Query queryOf(QueryRow row) {
        return new Filing.Query(
                row.question(), OfficialId.of(row.askedBy()), row.askedAt(), row.answer(), official(row.answeredBy()),
                row.answeredAt());
    }

    private static @Nullable OfficialId official(@Nullable String id) {
        return id == null ? null : OfficialId.of(id);
    }
}
