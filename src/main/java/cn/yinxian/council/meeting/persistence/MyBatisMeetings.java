package cn.yinxian.council.meeting.persistence;

import cn.yinxian.council.meeting.model.Meeting;
import cn.yinxian.council.meeting.model.MeetingState;
import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.UnitCode;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** A meeting is written as a whole under its one version, so that of two who order its agenda at once one is told. */
@Repository
class MyBatisMeetings implements Meetings {

    private final MeetingMapper mapper;

    MyBatisMeetings(MeetingMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Meeting meeting) {
        var state = meeting.state();
        mapper.insert(MeetingRow.of(state));
        insertParts(state);
    }

    @Override
    public Meeting require(CaseNumber number) {
        var row = mapper.select(number.value());
        if (row == null) {
            throw new Missing();
        }
        String key = number.value();
        return row.meeting(mapper.selectItems(key), mapper.selectAttendees(key), mapper.selectAdjournments(key));
    }

    @Override
    public void update(Meeting meeting) {
        var state = meeting.state();
        if (mapper.update(MeetingRow.of(state)) == 0) {
            throw Overtaken.byAnother();
        }
        String key = state.number().value();
        mapper.deleteItems(key);
        mapper.deleteAttendees(key);
        mapper.deleteAdjournments(key);
        insertParts(state);
    }

    private void insertParts(MeetingState state) {
        String key = state.number().value();
        var came = state.attendance();
        if (!state.agenda().items().isEmpty()) {
            mapper.insertItems(key, state.agenda().items().stream().map(ItemRow::of).toList());
        }
        if (came != null && !came.attendees().isEmpty()) {
            mapper.insertAttendees(key, came.attendees().stream().map(AttendeeRow::of).toList());
        }
        if (!state.missed().isEmpty()) {
            mapper.insertAdjournments(key, state.missed().stream().map(AdjournmentRow::of).toList());
        }
    }

    @Override
    public int lastOrdinal(UnitCode council) {
        Integer last = mapper.selectLastOrdinal(council.value());
        return last == null ? 0 : last;
    }

    @Override
    public Optional<CaseNumber> underWay(UnitCode council) {
        return mapper.selectUnderWay(council.value()).stream().findFirst().map(CaseNumber::of);
    }

    @Override
    public boolean anythingDecided(CaseNumber number) {
        return mapper.countDecided(number.value()) > 0;
    }
}
