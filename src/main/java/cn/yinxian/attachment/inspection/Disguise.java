package cn.yinxian.attachment.inspection;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Files that are two things at once: a picture that a browser reads as a page, a PDF that unpacks as an archive. */
final class Disguise {

    /** As far as browsers and PDF readers look for what a file might be. */
    private static final int SNIFFED = 1024;

    private static final Pattern MARKUP = Pattern.compile("<(html|script|svg|body|iframe|!doctype|\\?php)");
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private Disguise() {}

    static void refuse(FileKind kind, byte[] content) throws Fault {
        var head = new String(content, 0, Math.min(SNIFFED, content.length), StandardCharsets.ISO_8859_1);
        boolean archive = kind == FileKind.DOCX || kind == FileKind.XLSX;
        if (MARKUP.matcher(head.toLowerCase(Locale.ROOT)).find()
                || kind != FileKind.PDF && head.contains("%PDF-")
                || !archive && endsAsArchive(content)) {
            throw new Fault("文件中夹带了其他类型的内容，请用原来的程序重新导出后再上传");
        }
    }

    /** Whether an unpacker would find the end record of a zip archive that reaches exactly to the end of the file. */
    private static boolean endsAsArchive(byte[] content) {
        int last = content.length - END_RECORD;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (content[at] == 'P' && content[at + 1] == 'K' && content[at + 2] == 5 && content[at + 3] == 6
                    && commentLength(content, at) == last - at) {
                return true;
            }
        }
        return false;
    }

    private static int commentLength(byte[] content, int at) {
        return content[at + 20] & 0xFF | (content[at + 21] & 0xFF) << 8;
    }
}
