package cn.yinxian.workflow;

/**
 * A step that whoever has it does in person, such as scoring: it is not handed on, nobody is asked in, and it is not sent back by them.
 * A process module offers a bean for each.
 */
public interface PersonalStep {

    /** Page of its tasks, e.g. {@code selection/score-entries}. */
    String page();

    /** Why, as one sentence. */
    String reason();
}
