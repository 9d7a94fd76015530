package cn.yinxian.notification;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The notices of a case with their fate. Whoever asks has made sure that the reader may see the case. */
public interface CaseNotices {

    /** Newest first. @param after key of the page before, as {@link Slice#next} gave it */
    Slice<NoticeFate> ofCase(CaseNumber caseNumber, @Nullable String after);

    /** The last ones that this rule ({@link Occasion#rule}) sent in the case, newest first. */
    List<NoticeFate> ofCase(CaseNumber caseNumber, String rule, int limit);
}
