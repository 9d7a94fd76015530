package cn.yinxian.register.persistence;

import cn.yinxian.register.LateActions;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class MyBatisLateActions implements LateActions {

    private final LateActionMapper mapper;

    MyBatisLateActions(LateActionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(CaseNumber item, UnitCode lead, LocalDate day) {
        if (mapper.countItem(item.value()) == 0) {
            mapper.insert(item.value(), lead.value(), day);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public int countOf(UnitCode lead, int year) {
        return mapper.countOf(lead.value(), LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }
}
