package cn.yinxian.publicity;

import cn.yinxian.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * One of the things shown.
 *
 * @param key what the asking process calls it, e.g. an entry's case number
 * @param unit whose it is: officials of that unit do not look into objections against it; null where it belongs to none
 */
public record PublicItem(String key, String name, String unitName, @Nullable UnitCode unit) {

    public PublicItem(String key, String name, String unitName) {
        this(key, name, unitName, null);
    }
}
