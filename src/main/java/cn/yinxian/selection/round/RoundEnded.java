package cn.yinxian.selection.round;

import cn.yinxian.shared.CaseNumber;

/** A published round was terminated before its result: whatever waits for it ends. Published in that transaction. */
public record RoundEnded(CaseNumber round) {}
