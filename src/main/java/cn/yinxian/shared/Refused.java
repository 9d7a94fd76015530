package cn.yinxian.shared;

import java.util.List;

/** Thrown when an act is not allowed as it was asked; carries every reason at once. Answered with 422 and the typed text kept. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public Refused(List<Refusal> refusals) {
        super(refusals.isEmpty() ? "refused" : refusals.get(0).sentence());
        this.refusals = List.copyOf(refusals);
    }

    public static Refused because(Refusal... refusals) {
        return new Refused(List.of(refusals));
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
