package cn.yinxian.document.persistence;

import cn.yinxian.document.usecase.StoredTemplates.InUse;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record InUseRow(String templateKey, int inUse, @Nullable String changedBy, @Nullable Instant changedAt, long version) {

    InUse standing() {
        return new InUse(inUse, version, changedBy == null ? null : OfficialId.of(changedBy), changedAt);
    }
}
