package cn.yinxian.workflow.reading;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.persistence.ReadingMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reader opens what was sent to them: the sender sees from then on that it was read. */
@Service
@Transactional
public class OpenReading {

    private final ReadingMapper readings;
    private final ReadingBook book;

    OpenReading(ReadingMapper readings, ReadingBook book) {
        this.readings = readings;
        this.book = book;
    }

    /** @throws Missing if it was not sent to this official */
    public Reading open(long id, CurrentOfficial me) {
        var row = readings.select(id);
        if (row == null || !row.reader().equals(me.id().value())) {
            throw new Missing();
        }
        var reading = Reading.of(row);
        if (readings.markRead(id, book.now()) > 0 && reading.kind() == ReadingKind.COPY) {
            book.settled(reading);
        }
        return reading;
    }
}
