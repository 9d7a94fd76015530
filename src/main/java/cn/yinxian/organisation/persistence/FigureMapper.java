package cn.yinxian.organisation.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface FigureMapper {

    List<FigureRow> selectAll();

    List<FigureRow> lockByKey(@Param("key") String key);

    void insert(FigureRow row);

    int close(FigureRow row);
}
