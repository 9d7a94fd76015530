package cn.yinxian.document.usecase;

import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Templates that officials changed. A version is never changed itself; which one is in use, is. */
public interface StoredTemplates {

    /** What is in use of each template that was ever changed, by key. */
    Map<String, InUse> inUse();

    InUse inUse(String key);

    /** @return the number it was given, never given before */
    int add(String key, NewVersion version);

    /** The latest first. */
    List<Version> versions(String key);

    Optional<Version> version(String key, int number);

    Optional<byte[]> content(String key, int number);

    /** @return false if another was put in use since {@code seen} */
    boolean use(String key, int number, InUse seen, OfficialId by, Instant at);

    /**
     * @param number 0: the shipped one
     * @param version counts the changes; the page that decides carries it
     */
    record InUse(int number, long version, @Nullable OfficialId by, @Nullable Instant at) {

        public static final InUse SHIPPED = new InUse(0, 0, null, null);
    }

    record NewVersion(String fileName, String note, byte[] content, OfficialId by, Instant at) {}

    record Version(int number, String fileName, String note, OfficialId by, Instant at) {}
}
