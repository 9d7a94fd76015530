package cn.yinxian.selection.round;

import cn.yinxian.shared.CaseNumber;

/** A round takes no more entries: drafts left are void, districts rank. Published in the transaction of the closing. */
public record CallClosed(CaseNumber round) {}
