package cn.yinxian.deadline.persistence;

import java.time.Instant;
import java.time.LocalDate;

/** A row of {@code deadline_shift}. */
record ShiftRow(
        long deadlineId, long calendarVersion, String subject, Instant shiftedAt, String reason, LocalDate fromDay, LocalDate toDay) {}
