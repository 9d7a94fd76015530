package cn.yinxian.selection.entry;

import cn.yinxian.shared.CaseNumber;

/** The applicant has sent the correction it was asked for. Published in that transaction. */
public record EntryCorrected(CaseNumber entry, CaseNumber round) {}
