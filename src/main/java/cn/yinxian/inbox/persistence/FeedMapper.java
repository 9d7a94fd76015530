package cn.yinxian.inbox.persistence;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface FeedMapper {

    @Nullable FeedRow selectByOfficial(@Param("official") String official);

    @Nullable FeedRow selectByHash(@Param("tokenHash") String tokenHash);

    void put(@Param("official") String official, @Param("tokenHash") String tokenHash, @Param("createdAt") Instant createdAt);

    int delete(@Param("official") String official);

    void updateRead(@Param("official") String official, @Param("day") LocalDate day);
}
