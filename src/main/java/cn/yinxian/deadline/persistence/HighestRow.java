package cn.yinxian.deadline.persistence;

import cn.yinxian.deadline.Audience;

/** The last rung of a deadline that is due to an audience. */
record HighestRow(long deadlineId, Audience audience, int highest) {}
