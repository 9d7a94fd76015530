package cn.yinxian.council.meeting.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

/** Writes and reads {@code council_meeting_receipt}; the first answer has version 1. */
@Mapper
interface ReceiptMapper {

    void insert(ReceiptRow row);

    int update(ReceiptRow row);

    List<ReceiptRow> select(String caseNumber);

    void delete(String caseNumber);
}
