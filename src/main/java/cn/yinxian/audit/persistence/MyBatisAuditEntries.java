package cn.yinxian.audit.persistence;

import cn.yinxian.audit.model.AuditEntries;
import cn.yinxian.audit.model.AuditEntry;
import cn.yinxian.audit.model.AuditFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisAuditEntries implements AuditEntries {

    private final AuditMapper mapper;

    MyBatisAuditEntries(AuditMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(AuditEntry entry) {
        mapper.insert(entry);
    }

    @Override
    public List<AuditEntry> newest(AuditFilter filter, @Nullable Long before, int limit) {
        return mapper.selectNewest(filter, before, limit);
    }
}
