package cn.yinxian.workflow;

/** Id of a user task in a model, e.g. {@code userTask_committeeDecision}. */
public record TaskKey(String id) {

    public static TaskKey of(String id) {
        return new TaskKey(id);
    }
}
