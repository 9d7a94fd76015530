package cn.yinxian.publicity.model;

import cn.yinxian.shared.OfficialId;
import org.jspecify.annotations.Nullable;

/**
 * Who objects. Of one who stays anonymous nothing at all is kept, though they may be signed in.
 *
 * @param id of who was signed in: the signature needs no further check
 * @param name null: anonymous
 */
public record Objector(@Nullable OfficialId id, @Nullable String name, @Nullable String unit, @Nullable String contact) {

    public static final Objector ANONYMOUS = new Objector(null, null, null, null);

    public boolean anonymous() {
        return name == null;
    }

    /** Somebody wrote a name, and nobody has checked yet that it is theirs. */
    public boolean signatureOpen() {
        return name != null && id == null;
    }
}
