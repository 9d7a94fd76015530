package cn.yinxian.document.docx;

import com.deepoove.poi.data.TextRenderData;
import com.deepoove.poi.data.style.Style;

/** 发文机关标志: as large as it fits on one line of the type area. */
public final class LetterMark {

    /** Type area 156 mm, in points. */
    private static final int TYPE_AREA_WIDTH = 442;
    private static final int SMALLEST = 18;
    private static final int LARGEST = 48;

    private LetterMark() {}

    public static Object fitted(String text) {
        int fitting = TYPE_AREA_WIDTH / Math.max(1, text.codePointCount(0, text.length()));
        int size = Math.max(SMALLEST, Math.min(LARGEST, fitting));
        return new TextRenderData(text, Style.builder().buildFontSize(size).build());
    }
}
