package cn.yinxian.inbox;

import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.util.List;

/** A process module that keeps drafts implements this, so that they show in the inbox. */
public interface DraftSource {

    /** The official's drafts, newest first, at most 50. */
    List<Draft> draftsOf(OfficialId official);

    /** @param link path of the page on which the draft goes on */
    record Draft(String title, String kind, Instant changedAt, String link) {}
}
