package cn.yinxian.organisation;

import java.time.LocalDate;

/** Rule rows (fixed by regulations) and city parameters (fixed by the city), both dated; no figure of theirs stands in code. */
public interface Figures {

    /** The figure valid on a day. @throws IllegalArgumentException if the key is unknown: a mistake of ours, found by a test */
    Figure on(String key, LocalDate day);

    /** Whether there is such a key. */
    default boolean knows(String key) {
        return true;
    }

    /** What the figure is called, e.g. "组建初审期限"; the key itself where there is no such figure. */
    default String labelOf(String key) {
        return key;
    }
}
