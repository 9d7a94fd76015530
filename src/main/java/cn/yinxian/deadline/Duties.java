package cn.yinxian.deadline;

/** Keeps who has to act before which deadline; told by the module that owns the tasks, in the transaction of the act. */
public interface Duties {

    void begin(Duty duty);

    /** Somebody else has to act now; nothing happens if there is no such duty. */
    void handOver(String key, String owner, String link);

    /** Done, or no longer wanted: nobody is reminded of it any more. */
    void end(String key);
}
