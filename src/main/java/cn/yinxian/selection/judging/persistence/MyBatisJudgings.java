package cn.yinxian.selection.judging.persistence;

import cn.yinxian.selection.judging.model.JudgedEntry;
import cn.yinxian.selection.judging.model.Judging;
import cn.yinxian.selection.judging.model.JudgingParts;
import cn.yinxian.selection.judging.model.Judgings;
import cn.yinxian.selection.judging.model.Recusal;
import cn.yinxian.selection.judging.persistence.JudgingRow.EntryRow;
import cn.yinxian.selection.judging.persistence.JudgingRow.RecusalRow;
import cn.yinxian.selection.judging.persistence.JudgingRow.SeatRow;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisJudgings implements Judgings {

    private final JudgingMapper mapper;

    MyBatisJudgings(JudgingMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Judging judging) {
        var parts = judging.parts();
        mapper.insert(JudgingRow.of(parts));
        insertSeats(parts);
        mapper.insertEntries(parts.entries().stream().map(entry -> EntryRow.of(parts.round(), entry)).toList());
        mapper.deleteRecusals(parts.round().value());
        insertRecusals(parts);
    }

    @Override
    public Optional<Judging> find(CaseNumber round) {
        String number = round.value();
        return Optional.ofNullable(mapper.select(number))
                .map(row -> row.whole(mapper.selectSeats(number), mapper.selectEntries(number), mapper.selectRecusals(number)));
    }

    @Override
    public Judging require(CaseNumber round) {
        return find(round).orElseThrow(Missing::new);
    }

    @Override
    public void update(Judging judging) {
        var parts = judging.parts();
        String number = parts.round().value();
        if (mapper.update(JudgingRow.of(parts)) == 0) {
            throw Overtaken.byAnother();
        }
        mapper.deleteSeats(number);
        insertSeats(parts);
        parts.entries().stream().filter(JudgedEntry::gone).forEach(entry -> mapper.markGone(number, entry.entry().value()));
        mapper.deleteRecusals(number);
        insertRecusals(parts);
    }

    @Override
    public List<Recusal> declared(CaseNumber round) {
        return mapper.selectRecusals(round.value()).stream().map(RecusalRow::recusal).toList();
    }

    @Override
    public void declare(CaseNumber round, Recusal recusal) {
        mapper.deleteRecusal(round.value(), recusal.judge().value(), recusal.entry().value());
        mapper.insertRecusals(List.of(RecusalRow.of(round, recusal)));
    }

    private void insertSeats(JudgingParts parts) {
        mapper.insertSeats(parts.seats().stream().map(seat -> SeatRow.of(parts.round(), seat)).toList());
    }

    private void insertRecusals(JudgingParts parts) {
        if (!parts.recusals().isEmpty()) {
            mapper.insertRecusals(parts.recusals().stream().map(one -> RecusalRow.of(parts.round(), one)).toList());
        }
    }
}
