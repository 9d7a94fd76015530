package cn.yinxian.council.meeting.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code council_meeting} and what belongs to a meeting. */
@Mapper
interface MeetingMapper {

    void insert(MeetingRow row);

    int update(MeetingRow row);

    @Nullable MeetingRow select(String caseNumber);

    /** One row for each council that met in the period: its last meeting. */
    List<HeldRow> selectLastHeld(@Param("from") LocalDate from, @Param("to") LocalDate to);

    @Nullable Integer selectLastOrdinal(String council);

    List<String> selectUnderWay(String council);

    int countDecided(String caseNumber);

    void deleteItems(String caseNumber);

    void insertItems(@Param("caseNumber") String caseNumber, @Param("rows") List<ItemRow> rows);

    List<ItemRow> selectItems(String caseNumber);

    void deleteAttendees(String caseNumber);

    void insertAttendees(@Param("caseNumber") String caseNumber, @Param("rows") List<AttendeeRow> rows);

    List<AttendeeRow> selectAttendees(String caseNumber);

    void deleteAdjournments(String caseNumber);

    void insertAdjournments(@Param("caseNumber") String caseNumber, @Param("rows") List<AdjournmentRow> rows);

    List<AdjournmentRow> selectAdjournments(String caseNumber);
}
