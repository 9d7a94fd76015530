package cn.yinxian.inbox.persistence;

import cn.yinxian.inbox.feed.Feed;
import cn.yinxian.inbox.feed.FeedToken;
import cn.yinxian.inbox.feed.Feeds;
import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisFeeds implements Feeds {

    private final FeedMapper mapper;

    MyBatisFeeds(FeedMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Feed> of(OfficialId official) {
        return Optional.ofNullable(mapper.selectByOfficial(official.value())).map(FeedRow::feed);
    }

    @Override
    public Optional<Feed> byToken(FeedToken token) {
        return Optional.ofNullable(mapper.selectByHash(token.hash())).map(FeedRow::feed);
    }

    @Override
    public void put(Feed feed) {
        mapper.put(feed.official().value(), feed.tokenHash(), feed.createdAt());
    }

    @Override
    public boolean remove(OfficialId official) {
        return mapper.delete(official.value()) > 0;
    }

    /** Most readings of a day write nothing. */
    @Override
    public void readOn(Feed feed, LocalDate day) {
        if (!day.equals(feed.readOn())) {
            mapper.updateRead(feed.official().value(), day);
        }
    }
}
