package cn.yinxian.selection.judging.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry comes from, as far as recusal asks.
 *
 * @param unitPath of the applying unit, or of the branch's
 * @param districtPath of its district; null for an organ of the city
 * @param handlers who applied, reviewed or ranked it
 */
public record EntryOrigin(
        CaseNumber entry, String unitName, String unitPath, @Nullable String districtName, @Nullable String districtPath,
        Set<OfficialId> handlers) {}
