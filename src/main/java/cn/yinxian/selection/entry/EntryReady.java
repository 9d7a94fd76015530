package cn.yinxian.selection.entry;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;

/** The unit's 基层党委 has agreed: the entry can be ranked. Published in that transaction. */
public record EntryReady(CaseNumber entry, CaseNumber round, UnitCode place) {}
