package cn.yinxian.publicity.model;

import cn.yinxian.publicity.PublicityView;
import cn.yinxian.shared.CaseNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that was ever put up. */
public interface PublicityBook {

    void add(Publicity publicity);

    /** @throws cn.yinxian.shared.Overtaken if it was changed meanwhile */
    void update(Publicity publicity);

    /** {@link cn.yinxian.shared.Missing} if there is none. */
    Publicity require(CaseNumber number);

    /** {@link #require}, and no other changes it, or the objections against it, until this transaction ends. */
    Publicity lock(CaseNumber number);

    /** Newest first, at most {@code size}, after the one of this number; what it shows and how it came out is left empty. */
    List<PublicityView> page(@Nullable CaseNumber after, boolean openOnly, int size);
}
