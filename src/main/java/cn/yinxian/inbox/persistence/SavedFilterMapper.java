package cn.yinxian.inbox.persistence;

import cn.yinxian.inbox.model.DueIn;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Filters that officials have kept. */
@Mapper
interface SavedFilterMapper {

    List<FilterRow> selectOf(@Param("official") String official);

    @Nullable FilterRow select(@Param("id") long id, @Param("official") String official);

    void insert(@Param("official") String official, @Param("row") FilterRow row);

    int rename(@Param("id") long id, @Param("name") String name, @Param("version") long version);

    int delete(@Param("id") long id, @Param("version") long version);

    record FilterRow(
            long id,
            String name,
            @Nullable String process,
            @Nullable String step,
            @Nullable String unitPath,
            @Nullable DueIn due,
            @Nullable String text,
            long version) {}
}
