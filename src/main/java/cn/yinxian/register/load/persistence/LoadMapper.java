package cn.yinxian.register.load.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface LoadMapper {

    void insert(NewLoadRow row);

    void insertFile(FileRow row);

    @Nullable LoadRow selectById(@Param("id") long id);

    @Nullable LoadRow lockById(@Param("id") long id);

    List<StoredFileRow> selectFiles(@Param("id") long id);

    List<ContentRow> selectContents(@Param("id") long id);

    void finish(@Param("id") long id, @Param("now") Instant now);

    void emptyFiles(@Param("id") long id);

    void deleteUnfinishedFiles(@Param("kind") String kind, @Param("by") String by);

    void deleteUnfinished(@Param("kind") String kind, @Param("by") String by);
}
