package cn.yinxian.notification;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The notices of a case with their fate. Whoever asks has made sure that the reader may see the case. */
public interface CaseNotices {

    /** Newest first. @param after key of the page before, as {@link Slice#next} gave it */
    Slice<NoticeFate> ofCase(CaseNumber caseNumber, @Nullable String after);
}
