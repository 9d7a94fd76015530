package cn.yinxian.workflow;

import cn.yinxian.organisation.CandidateGroup;
import java.time.Instant;
import java.util.Date;
import java.util.function.Function;

/**
 * A variable of a process: its name and its type meet here and nowhere else. The engine gets ids, enums, flags and dates,
 * never a name or a text: its columns break on rare characters such as 𠮷.
 */
public final class ProcessVariable<T> {

    private final String name;
    private final Function<T, Object> writer;

    private ProcessVariable(String name, Function<T, Object> writer) {
        this.name = name;
        this.writer = writer;
    }

    public static <E extends Enum<E>> ProcessVariable<E> ofEnum(String name) {
        return new ProcessVariable<>(name, Enum::name);
    }

    /** An id or another short ASCII code, never a name or a text. */
    public static ProcessVariable<String> ofCode(String name) {
        return new ProcessVariable<>(name, code -> code);
    }

    public static ProcessVariable<Boolean> ofFlag(String name) {
        return new ProcessVariable<>(name, flag -> flag);
    }

    public static ProcessVariable<CandidateGroup> ofGroup(String name) {
        return new ProcessVariable<>(name, CandidateGroup::toString);
    }

    /** A point in time, written as {@link Date}: all that the engine's timers take. */
    public static ProcessVariable<Instant> ofInstant(String name) {
        return new ProcessVariable<>(name, Date::from);
    }

    public String name() {
        return name;
    }

    public Assignment<T> is(T value) {
        return new Assignment<>(this, value);
    }

    /** A variable with its value, ready for the engine. */
    public record Assignment<T>(ProcessVariable<T> variable, T value) {

        public String name() {
            return variable.name;
        }

        /** The value as the engine takes it. */
        public Object written() {
            return variable.writer.apply(value);
        }
    }
}
