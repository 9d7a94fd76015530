package cn.yinxian.inbox.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.inbox.feed.Feeds;
import cn.yinxian.shared.OfficialId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a subscription: its address is void at once. */
@Service
@Transactional
public class RevokeFeed {

    private final Feeds feeds;
    private final AuditTrail audit;

    RevokeFeed(Feeds feeds, AuditTrail audit) {
        this.feeds = feeds;
        this.audit = audit;
    }

    public void revoke(OfficialId official) {
        if (feeds.remove(official)) {
            audit.append(new Act(official.value(), "feed.revoke", "official:" + official, "停用日历订阅地址"));
        }
    }
}
