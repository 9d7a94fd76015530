package cn.yinxian.inbox.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.inbox.Inbox;
import cn.yinxian.inbox.feed.DeadlineCalendar;
import cn.yinxian.inbox.feed.Feed;
import cn.yinxian.inbox.feed.FeedToken;
import cn.yinxian.inbox.feed.Feeds;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.OfficialId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the deadlines behind a subscription, by the posts its owner holds today; an owner whose account is closed has none. */
@Service
@Transactional
public class ReadFeed {

    static final int MOST_ENTRIES = 500;

    private final Feeds feeds;
    private final Roster roster;
    private final Inbox inbox;
    private final DeadlineCalendar calendar;
    private final Clock clock;

    ReadFeed(Feeds feeds, Roster roster, Inbox inbox, DeadlineCalendar calendar, Clock clock) {
        this.feeds = feeds;
        this.roster = roster;
        this.inbox = inbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Feed> of(OfficialId official) {
        return feeds.of(official);
    }

    /** The subscription with this address, if it still counts. */
    @Transactional(readOnly = true)
    public Optional<Feed> find(FeedToken token) {
        return token.isWellFormed()
                ? feeds.byToken(token).filter(feed -> roster.find(feed.official()).filter(Official::active).isPresent())
                : Optional.empty();
    }

    /** The whole calendar as text. */
    public String read(Feed feed) {
        var now = clock.instant();
        feeds.readOn(feed, WorkingCalendar.dayOf(now));
        return calendar.write(inbox.due(roster.current(feed.official()), MOST_ENTRIES), now);
    }
}
