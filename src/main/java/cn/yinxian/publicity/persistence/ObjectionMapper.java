package cn.yinxian.publicity.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code publicity_objection}. */
@Mapper
interface ObjectionMapper {

    void insert(ObjectionRow row);

    int update(ObjectionRow row);

    @Nullable ObjectionRow select(String caseNumber);

    List<ObjectionRow> selectAgainst(String publicity);
}
