package cn.yinxian.notification.persistence;

import cn.yinxian.notification.model.Notice;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface NoticeMapper {

    void insertAll(@Param("rows") List<KeyedNotice> rows);

    int countUnread(@Param("recipient") String recipient, @Param("most") int most);

    List<Notice> selectUnread(
            @Param("recipient") String recipient, @Param("before") long before, @Param("limit") int limit);

    List<Notice> selectRead(
            @Param("recipient") String recipient, @Param("before") long before, @Param("limit") int limit);

    @Nullable Notice selectOne(@Param("recipient") String recipient, @Param("id") long id);

    void markRead(@Param("recipient") String recipient, @Param("id") long id, @Param("at") Instant at);

    void markReadUpTo(@Param("recipient") String recipient, @Param("id") long id, @Param("at") Instant at);

    void movePaths(@Param("oldPath") String oldPath, @Param("newPath") String newPath);
}
