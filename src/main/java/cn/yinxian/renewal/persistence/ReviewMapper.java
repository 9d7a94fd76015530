package cn.yinxian.renewal.persistence;

import cn.yinxian.shared.BranchCode;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code renewal_review}. */
@Mapper
interface ReviewMapper {

    void insert(ReviewRow row);

    int update(ReviewRow row);

    @Nullable ReviewRow select(String caseNumber);

    List<ReviewRow> selectUnderWay(String branchCode);

    List<String> selectCalled(@Param("branches") Collection<BranchCode> branches, @Param("year") int year);

    int count(@Param("branchCode") String branchCode, @Param("year") int year);
}
