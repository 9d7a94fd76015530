package cn.yinxian.document.persistence;

import cn.yinxian.document.usecase.StoredTemplates.Version;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;

/** A version without its file. */
record VersionRow(int number, String fileName, String note, String addedBy, Instant addedAt) {

    Version version() {
        return new Version(number, fileName, note, OfficialId.of(addedBy), addedAt);
    }
}
