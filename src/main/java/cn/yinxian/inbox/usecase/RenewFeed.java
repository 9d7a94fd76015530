package cn.yinxian.inbox.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.inbox.feed.Feed;
import cn.yinxian.inbox.feed.FeedToken;
import cn.yinxian.inbox.feed.Feeds;
import cn.yinxian.shared.OfficialId;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a subscription, or gives it a new address; the former one is void at once. */
@Service
@Transactional
public class RenewFeed {

    private final Feeds feeds;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RenewFeed(Feeds feeds, AuditTrail audit, Clock clock) {
        this.feeds = feeds;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return shown once, and never again */
    public FeedToken renew(OfficialId official) {
        var token = FeedToken.draw(random);
        feeds.put(new Feed(official, token.hash(), clock.instant(), null));
        audit.append(new Act(official.value(), "feed.renew", "official:" + official, "生成日历订阅地址"));
        return token;
    }
}
