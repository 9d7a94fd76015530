package cn.yinxian.document.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Sets the name of the organ over the date, centred on it, the date four characters from the right edge (GB/T 9704-2012, 7.3.5).
 * The template does so for names of usual length; a longer one is set flush right on one line, the date centred below it.
 * No page carries the signature alone: the end of the body goes with it.
 */
final class SignatureLayout {

    /** In twips: width of the type area, of a character of 3号, and of a date as "2026年11月23日". */
    private static final int TYPE_AREA = 8838;
    private static final int CHARACTER = 320;
    private static final int DATE = 2240;
    private static final int LONGEST_USUAL_NAME = 14;

    /** The closing words and what stands before them. */
    private static final int KEPT_PARAGRAPHS = 2;

    private SignatureLayout() {}

    static void fit(XWPFDocument letter) {
        keepTogether(letter.getParagraphs());
        int characters = paragraphs(letter, "Signature").stream()
                .map(XWPFParagraph::getText)
                .mapToInt(name -> name.codePointCount(0, name.length()))
                .max()
                .orElse(0);
        if (characters <= LONGEST_USUAL_NAME) {
            return;
        }
        int width = Math.min(TYPE_AREA, characters * CHARACTER);
        paragraphs(letter, "Signature").forEach(name -> name.setIndentationLeft(TYPE_AREA - width));
        paragraphs(letter, "IssueDate").forEach(date -> {
            int right = (width - DATE) / 2;
            date.setIndentationRight(right);
            date.setIndentationRightChars(right * 100 / CHARACTER);
        });
    }

    private static void keepTogether(List<XWPFParagraph> all) {
        int signature = 0;
        while (signature < all.size() && !"Signature".equals(all.get(signature).getStyle())) {
            signature++;
        }
        if (signature < all.size()) {
            all.subList(Math.max(0, signature - KEPT_PARAGRAPHS), signature + 1).forEach(paragraph -> paragraph.setKeepNext(true));
        }
    }

    private static List<XWPFParagraph> paragraphs(XWPFDocument letter, String style) {
        return letter.getParagraphs().stream().filter(paragraph -> style.equals(paragraph.getStyle())).toList();
    }
}
