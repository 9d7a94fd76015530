package cn.yinxian.workflow;

import cn.yinxian.organisation.CurrentOfficial;

/**
 * A step whose tasks one may agree to several at a time (批量办理): the same process and step, one opinion. A process module
 * offers a bean for each such step; 上会, 表决 and 评分 are none.
 */
public interface BatchStep {

    /** Page of its tasks, e.g. {@code formation/clerk-review}. */
    String page();

    /** Agrees to one of them, as its own page would. */
    void agree(TaskRef task, String opinion, CurrentOfficial me);
}
