package cn.yinxian.document.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Inserts and selects only, but for the counter of a series: a document never changes. */
@Mapper
interface DocumentMapper {

    void advance(@Param("organ") String organ, @Param("mark") String mark, @Param("year") int year);

    int selectLast(@Param("organ") String organ, @Param("mark") String mark, @Param("year") int year);

    void insert(NewDocumentRow row);

    long selectId(
            @Param("organ") String organ, @Param("mark") String mark, @Param("year") int year, @Param("sequence") int sequence);

    List<DocumentRow> selectByCase(@Param("caseNumber") String caseNumber);

    @Nullable DocumentRow selectOne(@Param("caseNumber") String caseNumber, @Param("id") long id);

    @Nullable ContentRow selectContent(@Param("caseNumber") String caseNumber, @Param("id") long id);
}
