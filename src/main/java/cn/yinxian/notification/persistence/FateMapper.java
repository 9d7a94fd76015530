package cn.yinxian.notification.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface FateMapper {

    /** A row for each delivery of a notice, or one for a notice without any. */
    List<FateRow> select(@Param("filter") Filter filter, @Param("limit") int limit);

    /** @param person pattern for {@code like} */
    record Filter(
            @Nullable List<String> paths,
            @Nullable String caseNumber,
            @Nullable String person,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String state,
            @Nullable Instant afterAt,
            long afterId,
            @Nullable String rule) {}
}
