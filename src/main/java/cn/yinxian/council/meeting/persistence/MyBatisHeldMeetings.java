package cn.yinxian.council.meeting.persistence;

import cn.yinxian.council.body.HeldMeetings;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisHeldMeetings implements HeldMeetings {

    private final MeetingMapper mapper;

    MyBatisHeldMeetings(MeetingMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Map<UnitCode, LocalDate> last(LocalDate from, LocalDate to) {
        return mapper.selectLastHeld(from, to).stream().collect(Collectors.toMap(row -> UnitCode.of(row.council()), HeldRow::heldOn));
    }
}
