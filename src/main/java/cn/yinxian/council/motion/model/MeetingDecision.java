package cn.yinxian.council.motion.model;

import cn.yinxian.council.motion.Decision;
import cn.yinxian.shared.CaseNumber;
import java.time.Instant;

/** An excerpt of the signed minutes: what a meeting decided on a motion, in its words. */
public record MeetingDecision(CaseNumber meeting, Decision decision, String text, Instant at) {}
