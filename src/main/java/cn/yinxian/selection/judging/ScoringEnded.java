package cn.yinxian.selection.judging;

import cn.yinxian.shared.CaseNumber;

/** All judges of a round have handed in. Published in that transaction. */
public record ScoringEnded(CaseNumber round) {}
