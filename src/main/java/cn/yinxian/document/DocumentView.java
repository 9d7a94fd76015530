package cn.yinxian.document;

import cn.yinxian.document.Documents.Draft;
import cn.yinxian.document.Documents.Issued;
import cn.yinxian.document.model.BodyParagraph;
import cn.yinxian.document.model.Letter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An issued document for the print page: the view {@code document/print} shows it as {@code page}.
 *
 * @param docx address of the file
 * @param back address of the case it belongs to
 */
public record DocumentView(
        String number,
        String letterhead,
        String organName,
        String title,
        String mainAddressee,
        List<Paragraph> paragraphs,
        String date,
        @Nullable String copyTo,
        String docx,
        String back) {

    /** Name of the print view, for controllers of the modules that own a case. */
    public static final String VIEW = "document/print";

    public static DocumentView of(Issued issued, String docx, String back) {
        return of(issued.draft().letter(issued.number()), docx, back);
    }

    /** A document before it is issued: as it will read, but for its number. */
    public static DocumentView preview(Draft draft) {
        return of(draft.letter("（文号在印发时编定）"), "", "");
    }

    private static DocumentView of(Letter letter, String docx, String back) {
        return new DocumentView(
                letter.number(),
                letter.letterhead(),
                letter.organName(),
                letter.title(),
                letter.mainAddressee(),
                letter.body().stream().map(Paragraph::of).toList(),
                letter.dateText(),
                letter.copyTo(),
                docx,
                back);
    }

    /** {@code style}: heading, subheading or plain. */
    public record Paragraph(String style, String lead, String rest) {

        static Paragraph of(BodyParagraph paragraph) {
            return new Paragraph(paragraph.rank().name().toLowerCase(Locale.ROOT), paragraph.lead(), paragraph.rest());
        }
    }
}
