package cn.yinxian.audit;

/** The one place through which an act enters the audit record. Needs a transaction; the hash chain will be added behind it. */
public interface AuditTrail {

    void append(Act act);
}
