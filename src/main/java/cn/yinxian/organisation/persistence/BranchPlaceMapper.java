package cn.yinxian.organisation.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface BranchPlaceMapper {

    List<BranchPlaceRow> selectByCodes(@Param("codes") Collection<String> codes);

    List<BranchPlaceRow> selectActiveByUnit(@Param("unit") String unit);

    void put(@Param("rows") List<BranchPlaceRow> rows);

    void close(@Param("code") String code);
}
