package cn.yinxian.document.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A numbered document as it is laid out: every text ready to be set. @param letterhead 发文机关标志 */
public record Letter(
        String number,
        String letterhead,
        String organName,
        String title,
        String mainAddressee,
        List<BodyParagraph> body,
        LocalDate date,
        @Nullable String copyTo) {

    /** The layout closes both lines itself: 主送 with a colon, 抄送 with a full stop. */
    public Letter {
        body = List.copyOf(body);
        mainAddressee = mainAddressee.replaceFirst("[：:]+$", "");
        copyTo = copyTo == null ? null : copyTo.replaceFirst("。+$", "");
    }

    public String dateText() {
        return DocumentDate.text(date);
    }
}
