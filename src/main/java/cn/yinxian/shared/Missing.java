package cn.yinxian.shared;

/** There is no such thing for this person: missing and foreign ids are answered alike, with 404. */
public class Missing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Missing() {
        super("missing");
    }
}
