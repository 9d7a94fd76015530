package cn.yinxian.publicity.persistence;

import cn.yinxian.publicity.ItemOutcome;
import cn.yinxian.publicity.PublicityView;
import cn.yinxian.publicity.model.Publicity;
import cn.yinxian.publicity.model.PublicityBook;
import cn.yinxian.publicity.persistence.PublicityRow.ItemRow;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisPublicityBook implements PublicityBook {

    private final PublicityMapper mapper;

    MyBatisPublicityBook(PublicityMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Publicity publicity) {
        mapper.insert(PublicityRow.of(publicity));
        var items = publicity.view().items();
        mapper.insertItems(IntStream.range(0, items.size())
                .mapToObj(at -> ItemRow.of(publicity.number().value(), at, items.get(at)))
                .toList());
    }

    @Override
    public void update(Publicity publicity) {
        if (mapper.update(PublicityRow.of(publicity)) == 0) {
            throw Overtaken.byAnother();
        }
        publicity.view().outcomes().forEach(outcome -> mapper.updateItem(row(publicity.number(), outcome)));
    }

    private static ItemRow row(CaseNumber number, ItemOutcome outcome) {
        return new ItemRow(number.value(), 0, outcome.key(), "", "", null, outcome.effect(), outcome.reason());
    }

    @Override
    public Publicity require(CaseNumber number) {
        return whole(mapper.select(number.value()));
    }

    @Override
    public Publicity lock(CaseNumber number) {
        return whole(mapper.lock(number.value()));
    }

    private Publicity whole(@Nullable PublicityRow row) {
        if (row == null) {
            throw new Missing();
        }
        return row.publicity(mapper.selectItems(row.caseNumber()));
    }

    @Override
    public List<PublicityView> page(@Nullable CaseNumber after, boolean openOnly, int size) {
        var last = after == null ? null : mapper.select(after.value());
        return mapper.selectPage(last, openOnly, size).stream().map(row -> row.view(List.of())).toList();
    }
}
