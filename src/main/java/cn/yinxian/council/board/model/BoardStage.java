package cn.yinxian.council.board.model;

import java.util.Arrays;
import java.util.List;

/** How far a motion is, in the few words a secretary sorts by; each state of a motion but the draft belongs to one. */
public enum BoardStage {
    SCREENING(true, "LATE", "SCREENING", "RETURNED", "REDIRECTED"),
    BEFORE_MEETING(true, "ACCEPTED", "ON_AGENDA", "FROZEN"),
    TO_SPLIT(true, "ADOPTED"),
    IN_EXECUTION(true, "IN_EXECUTION"),
    CLOSED(false, "CLOSED"),
    /** Ended before any action: not adopted, merged, answered by the unit concerned, withdrawn. */
    ENDED(false, "REJECTED", "MERGED", "ANSWERED", "WITHDRAWN", "TERMINATED");

    private final boolean open;
    private final List<String> states;

    BoardStage(boolean open, String... states) {
        this.open = open;
        this.states = List.of(states);
    }

    /** Names of the states of a motion. */
    public List<String> states() {
        return states;
    }

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return open;
    }

    public static List<String> openStates() {
        return Arrays.stream(values()).filter(BoardStage::isOpen).flatMap(stage -> stage.states.stream()).toList();
    }

    public static BoardStage of(String state) {
        return Arrays.stream(values()).filter(stage -> stage.states.contains(state)).findFirst().orElseThrow();
    }
}
