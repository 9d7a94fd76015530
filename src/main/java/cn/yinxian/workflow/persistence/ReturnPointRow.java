package cn.yinxian.workflow.persistence;

/**
 * A row of {@code workflow_return_point}.
 *
 * @param taskId the task that came by a return
 * @param backTo step of who returned it
 * @param mode name of a {@code ReturnMode}
 * @param returnedBy line of the approval record
 */
public record ReturnPointRow(String taskId, String caseNumber, String backTo, String mode, long returnedBy) {

    /** Whether it goes straight back. */
    public boolean straight() {
        return mode.equals("STRAIGHT");
    }
}
