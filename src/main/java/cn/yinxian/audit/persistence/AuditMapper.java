package cn.yinxian.audit.persistence;

import cn.yinxian.audit.model.AuditEntry;
import cn.yinxian.audit.model.AuditFilter;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Inserts and selects only: the record is never changed. */
@Mapper
interface AuditMapper {

    void insert(AuditEntry entry);

    List<AuditEntry> selectNewest(
            @Param("filter") AuditFilter filter, @Param("before") @Nullable Long before, @Param("limit") int limit);
}
