package cn.yinxian.deadline.persistence;

/** How much waits for a group. */
record WaitingRow(String owner, int waiting) {}
