package cn.yinxian.council.body.persistence;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Writes and reads {@code council_prompt}. */
@Mapper
interface PromptMapper {

    int count(@Param("place") String place);

    int update(@Param("place") String place, @Param("on") LocalDate on, @Param("notAfter") LocalDate notAfter, @Param("by") String by);

    void insert(@Param("place") String place, @Param("on") LocalDate on, @Param("by") String by);
}
