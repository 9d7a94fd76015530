package cn.yinxian.demosite.site.persistence;

import cn.yinxian.demosite.site.persistence.SiteParts.EquipmentRow;
import cn.yinxian.demosite.site.persistence.SiteParts.InspectionRow;
import cn.yinxian.demosite.site.persistence.SiteParts.TallyRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code demosite_site} with what hangs on it. */
@Mapper
interface SiteMapper {

    /** Holder of the id the database gives. */
    class NewKey {

        private long value;

        public long getValue() {
            return value;
        }

        public void setValue(long given) {
            value = given;
        }
    }

    void insert(@Param("row") SiteRow row, @Param("key") NewKey key);

    int update(SiteRow row);

    int delete(@Param("id") long id, @Param("version") long version);

    @Nullable SiteRow select(long id);

    @Nullable SiteRow selectByCase(String caseNumber);

    List<SiteRow> selectPlaced(@Param("district") String district, @Param("today") LocalDate today);

    List<SiteRow> selectStanding(@Param("branch") String branch, @Param("today") LocalDate today);

    List<SiteRow> selectListed(LocalDate day);

    List<SiteRow> lockListed(@Param("caseNumbers") Collection<String> caseNumbers, @Param("day") LocalDate day);

    List<SiteRow> selectDrafts(String owner);

    List<TallyRow> tally(LocalDate today);

    void insertEquipment(@Param("rows") Collection<EquipmentRow> rows);

    void deleteEquipment(long siteId);

    List<EquipmentRow> selectEquipment(@Param("ids") Collection<Long> ids);

    void insertInspection(InspectionRow row);

    List<InspectionRow> selectInspections(@Param("ids") Collection<Long> ids);
}
