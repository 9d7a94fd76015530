package cn.yinxian.notification.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What waits to leave the house. Every method needs a transaction. */
public interface Outbox {

    /** Writes down which ways notices are to go, beside the notices. */
    void add(List<NewDelivery> deliveries);

    /** What is about the subject and has not been sent is not needed any more. */
    void settle(String subject);

    /** Deliveries of a pace told before the instant, locked; those another node holds are left out. By recipient, then age. */
    List<Waiting> lockWaiting(Pace pace, Instant toldBefore, int limit);

    /** Notices among these that their recipients have read in the house. */
    Set<Long> read(Collection<Long> notices);

    void needless(Collection<Long> deliveries);

    /** Puts deliveries of one channel and recipient into one message. */
    void pack(List<Waiting> deliveries, Instant now);

    /** Messages of a channel that are due, claimed until the lease ends; another node leaves them alone. The oldest first. */
    List<Letter> claim(Channel channel, Instant now, Instant leaseEnd, int limit);

    /** Waits for the other nodes that speak to this group, and counts what was tried since. */
    int attemptsSince(Channel group, Instant since);

    /** Done with: sent, not sent, or failed for good. */
    void end(Letter letter, Receipt receipt, Instant now);

    /** To be tried again. Nothing happens if another node has claimed it since. */
    void retry(Letter letter, String note, Instant next);

    /** Claimed but not tried: gives it back as it was. */
    void release(Letter letter, Instant now);

    /** Begins anew with a message that failed or was not sent; false if it is in another state by now. */
    boolean revive(long id, Instant now);

    boolean has(long id);

    /** A delivery that is not packed yet. @param recipient empty for a group */
    record Waiting(long id, long noticeId, String recipient, Channel channel, Pace pace) {}
}
