package cn.yinxian.notification.persistence;

import cn.yinxian.notification.model.NewDelivery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface OutboxMapper {

    void insertDeliveries(@Param("rows") List<NewDelivery> rows);

    void settle(@Param("subject") String subject);

    List<WaitingRow> lockWaiting(@Param("pace") String pace, @Param("toldBefore") Instant toldBefore, @Param("limit") int limit);

    List<Long> selectRead(@Param("notices") Collection<Long> notices);

    void updateNeedless(@Param("deliveries") Collection<Long> deliveries);

    void insertLetter(@Param("row") NewLetterRow row);

    void updatePacked(@Param("deliveries") Collection<Long> deliveries, @Param("outbox") long outbox);

    List<Long> lockDue(@Param("channel") String channel, @Param("now") Instant now, @Param("limit") int limit);

    void claim(
            @Param("ids") Collection<Long> ids, @Param("claim") String claim, @Param("now") Instant now, @Param("leaseEnd") Instant leaseEnd);

    List<LetterRow> selectLetters(@Param("ids") Collection<Long> ids);

    List<LineRow> selectLines(@Param("ids") Collection<Long> ids);

    String lockRobot(@Param("channel") String channel);

    int countAttempts(@Param("channel") String channel, @Param("since") Instant since);

    int end(@Param("id") long id, @Param("state") String state, @Param("note") @Nullable String note, @Param("now") Instant now);

    int retry(@Param("id") long id, @Param("claim") String claim, @Param("note") String note, @Param("next") Instant next);

    int release(@Param("id") long id, @Param("claim") String claim, @Param("now") Instant now);

    int revive(@Param("id") long id, @Param("now") Instant now);

    int count(@Param("id") long id);
}
