package cn.yinxian.shared;

import org.jspecify.annotations.Nullable;

/**
 * Somebody else was faster: the row changed or the task was done meanwhile. Answered with 409; the message is a Chinese
 * sentence that says who and when where it is known.
 */
public class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String path;

    public Overtaken(String sentence) {
        this(sentence, null);
    }

    /** @param path page on which the reader can see how things stand now */
    public Overtaken(String sentence, @Nullable String path) {
        super(sentence);
        this.path = path;
    }

    public @Nullable String path() {
        return path;
    }

    public static Overtaken byAnother() {
        return new Overtaken("内容刚刚被他人更新，请重新打开后再试。您填写的内容仍保留在页面上。");
    }
}
