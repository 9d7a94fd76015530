package cn.yinxian.filing.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface FilingMapper {

    void insert(FilingRow row);

    int update(FilingRow row);

    /** Filings of a case: one or two. */
    List<FilingRow> selectOfCase(@Param("caseNumber") String caseNumber);

    List<QueryRow> selectQueriesOfCase(@Param("caseNumber") String caseNumber);

    void deleteQueries(@Param("filingId") long filingId);

    void insertQueries(@Param("queries") List<QueryRow> queries);
}
