package cn.yinxian.workflow.reading;

import cn.yinxian.workflow.Verb;

/** How somebody reads a case without handling it. */
public enum ReadingKind {
    /** 抄送: read only. */
    COPY(Verb.COPY_TO),
    /** 传阅: the reader may write an opinion; nobody waits for it. */
    CIRCULATE(Verb.CIRCULATE);

    private final Verb verb;

    ReadingKind(Verb verb) {
        this.verb = verb;
    }

    public Verb verb() {
        return verb;
    }
}
