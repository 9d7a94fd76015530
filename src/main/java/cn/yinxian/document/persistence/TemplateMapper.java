package cn.yinxian.document.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Versions are inserted only; which one is in use changes under its version. */
@Mapper
interface TemplateMapper {

    List<InUseRow> selectAllInUse();

    @Nullable InUseRow selectInUse(@Param("key") String key);

    void advance(@Param("key") String key);

    int selectLast(@Param("key") String key);

    void insert(
            @Param("key") String key, @Param("row") VersionRow row, @Param("content") byte[] content);

    List<VersionRow> selectVersions(@Param("key") String key);

    @Nullable VersionRow selectVersion(@Param("key") String key, @Param("number") int number);

    @Nullable ContentRow selectContent(@Param("key") String key, @Param("number") int number);

    int use(
            @Param("key") String key, @Param("number") int number, @Param("seen") long seen, @Param("by") String by, @Param("at") Instant at);
}
