package cn.yinxian.demo.persistence;

import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.cases.DemoCase;
import cn.yinxian.demo.cases.DemoCases;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
@DemoOnly
class MyBatisDemoCases implements DemoCases {

    private final DemoCaseMapper mapper;

    MyBatisDemoCases(DemoCaseMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<DemoCase> all() {
        return mapper.selectAll().stream().map(DemoCaseRow::demoCase).toList();
    }

    @Override
    public void begin(DemoCase begun) {
        mapper.insert(DemoCaseRow.of(begun));
    }

    @Override
    public void advance(DemoCase played) {
        mapper.updateActs(DemoCaseRow.of(played));
    }
}
