package cn.yinxian.inbox.persistence;

import cn.yinxian.inbox.model.Follows;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Slice;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisFollows implements Follows {

    private static final int PAGE = 20;
    private static final Pattern KEY = Pattern.compile("(\\d{1,12})~([A-Z]{2}-\\d{4}-\\d{5,9})");

    private final FollowMapper mapper;

    MyBatisFollows(FollowMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean isFollowing(OfficialId official, CaseNumber number) {
        return mapper.count(official.value(), number.value()) > 0;
    }

    @Override
    public boolean add(OfficialId official, CaseNumber number, Instant since) {
        var arrival = mapper.lastArrival(number.value());
        return mapper.insert(official.value(), number.value(), arrival == null ? since : arrival) > 0;
    }

    @Override
    public boolean remove(OfficialId official, CaseNumber number) {
        return mapper.delete(official.value(), number.value()) > 0;
    }

    @Override
    public Slice<Followed> page(OfficialId official, @Nullable String after) {
        var key = KEY.matcher(after == null ? "" : after);
        boolean given = key.matches();
        var rows = mapper.page(
                official.value(), given ? Instant.ofEpochSecond(Long.parseLong(key.group(1))) : null, given ? key.group(2) : null, PAGE + 1);
        var shown = rows.stream().limit(PAGE).map(row -> new Followed(CaseNumber.of(row.caseNumber()), row.changedAt())).toList();
        return new Slice<>(shown, rows.size() > PAGE ? keyOf(shown.get(PAGE - 1)) : null);
    }

    private static String keyOf(Followed last) {
        return last.changedAt().getEpochSecond() + "~" + last.number();
    }
}
