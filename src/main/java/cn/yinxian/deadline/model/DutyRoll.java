package cn.yinxian.deadline.model;

import cn.yinxian.deadline.Duty;

/** The stored duties; what has ended is no longer there. */
public interface DutyRoll {

    void add(Duty duty);

    void handOver(String key, String owner, String link);

    void remove(String key);
}
