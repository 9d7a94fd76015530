package cn.yinxian.deadline.persistence;

import cn.yinxian.deadline.model.ReminderLog;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisReminderLog implements ReminderLog {

    private final SweepMapper mapper;

    MyBatisReminderLog(SweepMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Entry> of(CaseNumber number, int most) {
        return mapper.selectOfCase(number.value(), most).stream()
                .map(row -> new Entry(
                        row.sentAt(), OfficialId.of(row.recipient()), row.audience(), row.rule(), row.words(), row.step(), row.standing()))
                .toList();
    }
}
