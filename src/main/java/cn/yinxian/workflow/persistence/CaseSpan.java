package cn.yinxian.workflow.persistence;

import java.time.Instant;

/** From when to when a case lasted. */
public record CaseSpan(Instant startedAt, Instant endedAt) {}
