package cn.yinxian.shared;

/**
 * Somebody else was faster: the row changed or the task was done meanwhile. Answered with 409; the message is a Chinese
 * sentence that says who and when where it is known.
 */
public class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Overtaken(String sentence) {
        super(sentence);
    }

    public static Overtaken byAnother() {
        return new Overtaken("内容刚刚被他人更新，请重新打开后再试。您填写的内容仍保留在页面上。");
    }
}
