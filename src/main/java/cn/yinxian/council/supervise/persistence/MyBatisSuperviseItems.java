package cn.yinxian.council.supervise.persistence;

import cn.yinxian.council.supervise.model.ItemState;
import cn.yinxian.council.supervise.model.Slip;
import cn.yinxian.council.supervise.model.SuperviseItem;
import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.council.supervise.persistence.ItemPartRows.ExtensionRow;
import cn.yinxian.council.supervise.persistence.ItemPartRows.ReportRow;
import cn.yinxian.council.supervise.persistence.ItemPartRows.SlipRow;
import cn.yinxian.council.supervise.persistence.ItemPartRows.UnitRow;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisSuperviseItems implements SuperviseItems {

    private final SuperviseItemMapper mapper;

    MyBatisSuperviseItems(SuperviseItemMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(SuperviseItem item) {
        mapper.insert(SuperviseItemRow.of(item.state()));
        insertUnits(item.state());
    }

    @Override
    public SuperviseItem require(CaseNumber number) {
        var row = mapper.select(number.value());
        if (row == null) {
            throw new Missing();
        }
        return whole(List.of(row)).get(0);
    }

    @Override
    public void lockOf(CaseNumber motion) {
        mapper.lockOfMotion(motion.value());
    }

    @Override
    public List<SuperviseItem> ofMotion(CaseNumber motion) {
        return whole(mapper.selectOfMotion(motion.value()));
    }

    @Override
    public int countOpen(CaseNumber motion) {
        return mapper.countOpenOfMotion(motion.value());
    }

    @Override
    public List<SuperviseItem> openOf(UnitCode council) {
        return whole(mapper.selectOpenOf(council.value()));
    }

    @Override
    public List<CaseNumber> dueBy(LocalDate day, String after, int size) {
        return mapper.selectDueBy(day, after, size).stream().map(CaseNumber::of).toList();
    }

    @Override
    public void lock(CaseNumber number) {
        mapper.lock(number.value());
    }

    @Override
    public List<Slip> slipsOf(CaseNumber item) {
        return mapper.selectSlips(item.value()).stream().map(SlipRow::slip).toList();
    }

    @Override
    public Map<CaseNumber, List<Slip>> slipsOfMotion(CaseNumber motion) {
        return mapper.selectSlipsOfMotion(motion.value()).stream()
                .collect(Collectors.groupingBy(row -> CaseNumber.of(row.caseNumber()), Collectors.mapping(SlipRow::slip, Collectors.toList())));
    }

    @Override
    public void add(CaseNumber item, Slip slip) {
        mapper.insertSlip(SlipRow.of(item.value(), slip));
    }

    @Override
    public void update(SuperviseItem item) {
        var state = item.state();
        if (mapper.update(SuperviseItemRow.of(state)) == 0) {
            throw Overtaken.byAnother();
        }
        String number = state.number().value();
        mapper.deleteUnits(number);
        insertUnits(state);
        int kept = mapper.countReports(number);
        IntStream.range(kept, state.reports().size())
                .forEach(at -> mapper.insertReport(ReportRow.of(number, at, state.reports().get(at))));
        mapper.deleteExtensions(number);
        IntStream.range(0, state.extensions().size())
                .forEach(at -> mapper.insertExtension(ExtensionRow.of(number, at, state.extensions().get(at))));
    }

    private void insertUnits(ItemState state) {
        if (!state.coUnits().isEmpty()) {
            mapper.insertUnits(IntStream.range(0, state.coUnits().size())
                    .mapToObj(at -> new UnitRow(state.number().value(), at, state.coUnits().get(at).value()))
                    .toList());
        }
    }

    /** With what hangs on them: one statement, however many they are. */
    private List<SuperviseItem> whole(List<SuperviseItemRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var parts = mapper.selectParts(rows.stream().map(SuperviseItemRow::caseNumber).toList()).stream()
                .collect(Collectors.groupingBy(ItemPartRow::caseNumber));
        return rows.stream().map(row -> row.item(parts.getOrDefault(row.caseNumber(), List.of()))).toList();
    }
}
