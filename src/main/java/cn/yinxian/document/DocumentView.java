package cn.yinxian.document;

import cn.yinxian.document.Documents.Draft;
import cn.yinxian.document.Documents.Issued;
import cn.yinxian.document.Documents.Kind;
import cn.yinxian.document.model.BodyParagraph;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An issued document for the print page: the view {@code document/print} shows it as {@code page}.
 *
 * @param sentTo to whom minutes are sent (分送); null for letters, which have {@code mainAddressee} and a signature instead
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
        @Nullable String sentTo,
        String docx,
        String back) {

    /** Name of the print view, for controllers of the modules that own a case. */
    public static final String VIEW = "document/print";

    public static DocumentView of(Issued issued, String docx, String back) {
        return of(issued.draft(), issued.number(), docx, back);
    }

    /** A document before it is issued: as it will read, but for its number. */
    public static DocumentView preview(Draft draft) {
        return of(draft, "（文号在印发时编定）", "", "");
    }

    private static DocumentView of(Draft draft, String number, String docx, String back) {
        var letter = draft.letter(number);
        return new DocumentView(
                letter.number(),
                letter.letterhead(),
                letter.organName(),
                letter.title(),
                letter.mainAddressee(),
                letter.body().stream().map(Paragraph::of).toList(),
                letter.dateText(),
                letter.copyTo(),
                draft.kind() == Kind.MINUTES ? letter.mainAddressee() : null,
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
