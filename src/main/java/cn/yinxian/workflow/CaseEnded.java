package cn.yinxian.workflow;

import cn.yinxian.shared.CaseNumber;

/** A case has come to its end, whichever; published synchronously in the engine's transaction. */
public record CaseEnded(CaseNumber caseNumber) {}
