package cn.yinxian.workflow.reading;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.workflow.persistence.ReadingMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sender takes back what has not been opened; the right to read goes with it. */
@Service
@Transactional
public class TakeBackReading {

    private final ReadingMapper readings;
    private final ReadingBook book;
    private final AuditTrail audit;

    TakeBackReading(ReadingMapper readings, ReadingBook book, AuditTrail audit) {
        this.readings = readings;
        this.book = book;
        this.audit = audit;
    }

    public Reading takeBack(long id, CurrentOfficial me) {
        var row = readings.select(id);
        if (row == null || !row.sender().equals(me.id().value())) {
            throw new Missing();
        }
        var reading = Reading.of(row);
        if (readings.deleteUnread(id) == 0) {
            throw new Overtaken(reading.readerName() + "已经打开看过，不能收回。", "/cases/" + reading.caseNumber());
        }
        book.leave(reading.caseNumber(), reading.reader());
        book.settled(reading);
        audit.append(new Act(me.id().value(), "case.reading.back", "case:" + reading.caseNumber(), reading.readerName()));
        return reading;
    }
}
