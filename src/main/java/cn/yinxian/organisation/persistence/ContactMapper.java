package cn.yinxian.organisation.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ContactMapper {

    List<ContactRow> selectByIds(@Param("ids") Collection<String> ids, @Param("day") LocalDate day);
}
