package cn.yinxian.deadline.model;

import cn.yinxian.deadline.Duty;
import cn.yinxian.organisation.CandidateGroup;
import java.util.Map;

/** The stored duties; what has ended is no longer there. */
public interface DutyRoll {

    void add(Duty duty);

    void handOver(String key, String owner, String link);

    void remove(String key);

    /** How many duties each group has; those given to a person do not count. */
    Map<CandidateGroup, Integer> waitingByGroup();
}
