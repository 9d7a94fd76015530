package cn.yinxian.renewal.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code renewal_review}. */
@Mapper
interface ReviewMapper {

    void insert(ReviewRow row);

    int update(ReviewRow row);

    @Nullable ReviewRow select(String caseNumber);

    @Nullable ReviewRow selectUnderWay(String branchCode);

    int count(@Param("branchCode") String branchCode, @Param("year") int year);
}
