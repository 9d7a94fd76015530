package cn.yinxian.selection.entry.persistence;

import cn.yinxian.selection.entry.model.Bars;
import cn.yinxian.selection.entry.persistence.EntryRow.BarRow;
import cn.yinxian.shared.CaseNumber;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisBars implements Bars {

    private final EntryMapper mapper;

    MyBatisBars(EntryMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Bar bar, Instant at) {
        if (mapper.countBars(bar.entry().value()) == 0) {
            mapper.insertBar(new BarRow(bar.applicant(), bar.entry().value(), bar.reason(), bar.firstYear(), bar.lastYear()), at);
        }
    }

    @Override
    public Optional<Bar> inForce(String applicant, int year) {
        return Optional.ofNullable(mapper.selectBar(applicant, year))
                .map(row -> new Bar(row.applicant(), CaseNumber.of(row.entry()), row.reason(), row.firstYear(), row.lastYear()));
    }
}
