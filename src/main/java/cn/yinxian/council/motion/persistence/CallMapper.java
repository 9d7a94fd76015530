package cn.yinxian.council.motion.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code council_motion_call}. */
@Mapper
interface CallMapper {

    void insert(CallRow row);

    int close(@Param("meeting") String meeting, @Param("at") Instant at);

    @Nullable CallRow selectOpen(String council);
}
