package cn.yinxian.demosite.plan.persistence;

import cn.yinxian.demosite.plan.persistence.PlanRow.QuotaRow;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code demosite_plan} with its quotas. */
@Mapper
interface PlanMapper {

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

    void insert(@Param("row") PlanRow row, @Param("key") NewKey key);

    int update(PlanRow row);

    void replace(@Param("planYear") int planYear, @Param("id") long id);

    @Nullable PlanRow selectPending(int planYear);

    @Nullable PlanRow selectInForce(int planYear);

    List<String> lockQuota(@Param("planId") long planId, @Param("district") String district);

    void insertQuotas(@Param("rows") Collection<QuotaRow> rows);

    void deleteQuotas(long planId);

    List<QuotaRow> selectQuotas(long planId);
}
