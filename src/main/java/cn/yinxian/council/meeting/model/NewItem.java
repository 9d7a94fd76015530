package cn.yinxian.council.meeting.model;

import cn.yinxian.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What is put on an agenda.
 *
 * @param motion null for an item that no motion brought, as a report (通报事项)
 * @param sponsor who reports it to the meeting
 * @param major of weight: needs the higher quorum
 */
public record NewItem(@Nullable CaseNumber motion, String title, String sponsor, boolean major) {}
