package cn.yinxian.workflow.reading;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.workflow.persistence.ReadingMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 阅毕: the reader of a 传阅 is done, with an opinion or without; whatever has become of the case meanwhile. */
@Service
@Transactional
public class FinishReading {

    private final ReadingMapper readings;
    private final ReadingBook book;
    private final AuditTrail audit;

    FinishReading(ReadingMapper readings, ReadingBook book, AuditTrail audit) {
        this.readings = readings;
        this.book = book;
        this.audit = audit;
    }

    public void finish(long id, @Nullable String opinion, CurrentOfficial me) {
        var row = readings.select(id);
        if (row == null || !row.reader().equals(me.id().value()) || !row.kind().equals(ReadingKind.CIRCULATE.name())) {
            throw new Missing();
        }
        var reading = Reading.of(row);
        if (readings.finish(id, opinion, book.now()) == 0) {
            throw new Overtaken("您已经阅毕这件传阅，不能再改。", "/cases/" + reading.caseNumber());
        }
        book.settled(reading);
        if (opinion != null) {
            book.tellSender(reading, me.name() + "对您传阅的办件写了意见", opinion);
        }
        audit.append(new Act(me.id().value(), "case.read", "case:" + reading.caseNumber(), opinion == null ? "阅毕" : "阅毕并写了意见"));
    }
}
