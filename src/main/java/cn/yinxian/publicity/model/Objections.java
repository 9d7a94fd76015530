package cn.yinxian.publicity.model;

import cn.yinxian.shared.CaseNumber;
import java.util.List;

/** The objections to what was put up. */
public interface Objections {

    void add(Objection objection);

    /** @throws cn.yinxian.shared.Overtaken if it was changed meanwhile */
    void update(Objection objection);

    /** {@link cn.yinxian.shared.Missing} if there is none. */
    Objection require(CaseNumber number);

    /** In the order they came. */
    List<Objection> against(CaseNumber publicity);
}
