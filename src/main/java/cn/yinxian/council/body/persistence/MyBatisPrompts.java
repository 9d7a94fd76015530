package cn.yinxian.council.body.persistence;

import cn.yinxian.council.body.model.Prompts;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisPrompts implements Prompts {

    private final PromptMapper mapper;

    MyBatisPrompts(PromptMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean tell(UnitCode place, LocalDate on, LocalDate notAfter, OfficialId by) {
        if (mapper.update(place.value(), on, notAfter, by.value()) > 0) {
            return true;
        }
        if (mapper.count(place.value()) > 0) {
            return false;
        }
        try {
            mapper.insert(place.value(), on, by.value());
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }
}
