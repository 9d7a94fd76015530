package cn.yinxian.explorer;

import java.util.List;

/**
 * What is open at one moment of a case.
 *
 * @param key equal for states that behave alike: the tree of active ids with what waits there and the values that still matter
 * @param acts what somebody, the clock or a message may do next, one of each kind
 * @param stuck ids of tokens that nothing can move
 * @param crowded ids of steps at which a second token has come
 */
record State(String key, boolean ended, List<Act> acts, List<String> stuck, List<String> crowded) {

    enum Source { START, TASK, TIMER, MESSAGE, SIGNAL }

    /**
     * One thing that can happen.
     *
     * @param process key of the model the element belongs to
     * @param id of the task, the timer's job or the execution that waits for the message
     */
    record Act(Source source, String process, String element, String id, String event) {

        String label() {
            return switch (source) {
                case START -> "start";
                case TASK -> "complete";
                case TIMER -> "timer";
                case MESSAGE, SIGNAL -> "message";
            } + " " + element;
        }
    }
}
