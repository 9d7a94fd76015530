package cn.yinxian.workflow.persistence;

import java.time.Instant;

/** A question that waits for somebody, with the title of its case. @param official who was asked */
public record WaitingConsultationRow(
        long id, String caseNumber, String process, String title, String question, String askerName, Instant dueAt, String official) {}
