package cn.yinxian.attachment.inspection;

import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.FileMagic;

/** A PDF begins as one and has its end mark; what lies between is left to the reader's program. */
final class PdfContent {

    private static final int TAIL = 2048;

    private PdfContent() {}

    static void check(byte[] content) throws Fault {
        int from = Math.max(0, content.length - TAIL);
        var tail = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
        if (FileMagic.valueOf(content) != FileMagic.PDF || !tail.contains("%%EOF")) {
            throw Fault.notWhatItSays();
        }
    }
}
