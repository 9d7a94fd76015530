package cn.yinxian.demo.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface StageMapper {

    List<String> selectStages();

    @Nullable LocalDate selectDay();

    void insert(@Param("stage") String stage, @Param("cityDay") LocalDate cityDay, @Param("finishedAt") Instant finishedAt);
}
