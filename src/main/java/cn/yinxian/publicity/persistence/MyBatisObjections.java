package cn.yinxian.publicity.persistence;

import cn.yinxian.publicity.model.Objection;
import cn.yinxian.publicity.model.Objections;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisObjections implements Objections {

    private final ObjectionMapper mapper;

    MyBatisObjections(ObjectionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Objection objection) {
        mapper.insert(ObjectionRow.of(objection.state()));
    }

    @Override
    public void update(Objection objection) {
        if (mapper.update(ObjectionRow.of(objection.state())) == 0) {
            throw Overtaken.byAnother();
        }
    }

    @Override
    public Objection require(CaseNumber number) {
        var row = mapper.select(number.value());
        if (row == null) {
            throw new Missing();
        }
        return row.objection();
    }

    @Override
    public List<Objection> against(CaseNumber publicity) {
        return mapper.selectAgainst(publicity.value()).stream().map(ObjectionRow::objection).toList();
    }
}
