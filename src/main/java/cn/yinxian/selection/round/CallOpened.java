package cn.yinxian.selection.round;

import cn.yinxian.shared.CaseNumber;

/** A round has been published and takes entries. Published in that transaction. */
public record CallOpened(CaseNumber round) {}
