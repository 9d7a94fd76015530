package cn.yinxian.notification.persistence;

import static java.util.stream.Collectors.groupingBy;

import cn.yinxian.notification.model.Channel;
import cn.yinxian.notification.model.Letter;
import cn.yinxian.notification.model.NewDelivery;
import cn.yinxian.notification.model.Outbox;
import cn.yinxian.notification.model.Pace;
import cn.yinxian.notification.model.Receipt;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisOutbox implements Outbox {

    private final OutboxMapper mapper;

    MyBatisOutbox(OutboxMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(List<NewDelivery> deliveries) {
        if (!deliveries.isEmpty()) {
            mapper.insertDeliveries(deliveries);
        }
    }

    @Override
    public void settle(String subject) {
        mapper.settle(subject);
    }

    @Override
    public List<Waiting> lockWaiting(Pace pace, Instant toldBefore, int limit) {
        return mapper.lockWaiting(pace.name(), toldBefore, limit).stream().map(WaitingRow::waiting).toList();
    }

    @Override
    public Set<Long> read(Collection<Long> notices) {
        return new HashSet<>(mapper.selectRead(notices));
    }

    @Override
    public void needless(Collection<Long> deliveries) {
        if (!deliveries.isEmpty()) {
            mapper.updateNeedless(deliveries);
        }
    }

    @Override
    public void pack(List<Waiting> deliveries, Instant now) {
        var first = deliveries.get(0);
        var letter = new NewLetterRow(first.channel().name(), first.recipient(), first.pace().name(), now);
        mapper.insertLetter(letter);
        mapper.updatePacked(deliveries.stream().map(Waiting::id).toList(), letter.getId());
    }

    /** Two statements: MariaDB refuses a limit inside IN (error 1235). */
    @Override
    public List<Letter> claim(Channel channel, Instant now, Instant leaseEnd, int limit) {
        var ids = mapper.lockDue(channel.name(), now, limit);
        if (ids.isEmpty()) {
            return List.of();
        }
        mapper.claim(ids, UUID.randomUUID().toString(), now, leaseEnd);
        var lines = mapper.selectLines(ids).stream().collect(groupingBy(LineRow::outboxId));
        return mapper.selectLetters(ids).stream()
                .map(row -> row.letter(lines.getOrDefault(row.id(), List.of())))
                .toList();
    }

    @Override
    public int attemptsSince(Channel group, Instant since) {
        mapper.lockRobot(group.name());
        return mapper.countAttempts(group.name(), since);
    }

    @Override
    public void end(Letter letter, Receipt receipt, Instant now) {
        mapper.end(letter.id(), receipt.state().name(), receipt.note(), now);
    }

    @Override
    public void retry(Letter letter, String note, Instant next) {
        mapper.retry(letter.id(), letter.claim(), note, next);
    }

    @Override
    public void release(Letter letter, Instant now) {
        mapper.release(letter.id(), letter.claim(), now);
    }

    @Override
    public boolean revive(long id, Instant now) {
        return mapper.revive(id, now) > 0;
    }

    @Override
    public boolean has(long id) {
        return mapper.count(id) > 0;
    }
}
