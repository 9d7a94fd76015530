package cn.yinxian.deadline.model;

import cn.yinxian.deadline.Duty;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;

/** One person told by one rung; the same person is never told twice by the same one. */
public record SentReminder(LaidRung rung, Duty duty, OfficialId recipient, String standing, Instant sentAt) {}
