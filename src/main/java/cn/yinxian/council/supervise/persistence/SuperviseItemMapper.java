package cn.yinxian.council.supervise.persistence;

import cn.yinxian.council.supervise.persistence.ItemPartRows.ExtensionRow;
import cn.yinxian.council.supervise.persistence.ItemPartRows.ReportRow;
import cn.yinxian.council.supervise.persistence.ItemPartRows.SlipRow;
import cn.yinxian.council.supervise.persistence.ItemPartRows.UnitRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code council_item} with what hangs on it. */
@Mapper
interface SuperviseItemMapper {

    void insert(SuperviseItemRow row);

    int update(SuperviseItemRow row);

    @Nullable SuperviseItemRow select(String caseNumber);

    List<String> lockOfMotion(String motion);

    List<SuperviseItemRow> selectOfMotion(String motion);

    int countOpenOfMotion(String motion);

    List<SuperviseItemRow> selectOpenOf(String council);

    List<String> selectDueBy(@Param("day") LocalDate day, @Param("after") String after, @Param("size") int size);

    @Nullable String lock(String caseNumber);

    List<SlipRow> selectSlips(String caseNumber);

    List<SlipRow> selectSlipsOfMotion(String motion);

    void insertSlip(SlipRow row);

    void insertUnits(@Param("rows") Collection<UnitRow> rows);

    void deleteUnits(String caseNumber);

    void insertReport(ReportRow row);

    int countReports(String caseNumber);

    void insertExtension(ExtensionRow row);

    void deleteExtensions(String caseNumber);

    List<ItemPartRow> selectParts(@Param("caseNumbers") Collection<String> caseNumbers);
}
