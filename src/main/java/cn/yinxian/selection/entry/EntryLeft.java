package cn.yinxian.selection.entry;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;

/**
 * An entry that took part does so no more, by its applicant's will or because its branch is no more: rankings, judges and lists go on
 * without it. Published in that transaction; not for what the areas above did themselves.
 *
 * @param from where it stood
 */
public record EntryLeft(CaseNumber entry, CaseNumber round, UnitCode place, EntryState from, EntryState to) {}
