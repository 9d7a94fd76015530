package cn.yinxian.demo.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface DemoCaseMapper {

    List<DemoCaseRow> selectAll();

    void insert(DemoCaseRow row);

    void updateActs(DemoCaseRow row);
}
