package cn.yinxian.council.meeting.usecase;

import cn.yinxian.shared.CaseNumber;

/**
 * A decided motion of which something is not done.
 *
 * @param why what is not done, with who answers for it
 * @param late how many of its items are beyond their day
 */
public record FollowUp(CaseNumber motion, String title, String why, int late) {}
