package cn.yinxian.selection.judging.model;

import cn.yinxian.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry comes from, as far as recusal asks. Whoever applied, reviewed or ranked it held a post on its path.
 *
 * @param unitPath of the applying unit, or of the branch's
 * @param districtPath of its district; null for an organ of the city
 */
public record EntryOrigin(
        CaseNumber entry, String unitName, String unitPath, @Nullable String districtName, @Nullable String districtPath) {}
