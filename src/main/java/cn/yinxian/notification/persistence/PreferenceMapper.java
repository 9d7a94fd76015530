package cn.yinxian.notification.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PreferenceMapper {

    List<PreferenceRow> selectByOfficials(@Param("officials") Collection<String> officials);

    void insert(PreferenceRow row);

    int update(PreferenceRow row);
}
