package cn.yinxian.replay;

/** How the people of a branch go about the end of their term. */
enum Temperament {
    /** Asks within weeks, elects in time. */
    PROMPT,
    /** Asks about the end of the term, elects after it. */
    LATE,
    /** Does nothing until the city has heard of it. */
    ABSENT,
    /** Does nothing at all. */
    NEVER,
    /** Asks for 延期, some again and again. */
    POSTPONING,
    /** Begins a year before, with 提前. */
    EARLY,
    /** Begins early and withdraws; the end of the term comes all the same. */
    WAVERING,
    /** Its superior begins to assign a secretary some months before and leaves it lying. */
    ASSIGNED,
    /** Is dissolved in the middle of its renewal. */
    DISSOLVED;

    private static final Temperament[] IN_TURN = {
        PROMPT, LATE, ABSENT, POSTPONING, PROMPT, EARLY, PROMPT, NEVER, PROMPT, DISSOLVED, LATE, PROMPT, ASSIGNED,
        PROMPT, POSTPONING, PROMPT, ABSENT, PROMPT, WAVERING, PROMPT, LATE, PROMPT, PROMPT, POSTPONING, PROMPT
    };

    static Temperament of(int branch) {
        return IN_TURN[branch % IN_TURN.length];
    }
}
