package cn.yinxian.register.load.sheet;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a file that may be UTF-8, with or without byte order mark, or GB18030, as spreadsheets in China save it. */
final class CsvText {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private CsvText() {}

    static String of(byte[] content) {
        refuseOtherKinds(content);
        try {
            return strictly(StandardCharsets.UTF_8, content);
        } catch (CharacterCodingException notUtf8) {
            return gb18030(content);
        }
    }

    private static String gb18030(byte[] content) {
        try {
            return strictly(GB18030, content);
        } catch (CharacterCodingException neither) {
            throw refused("文件的编码无法识别，请在表格软件中另存为“CSV UTF-8（逗号分隔）”后再上传");
        }
    }

    private static String strictly(Charset charset, byte[] content) throws CharacterCodingException {
        String text = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void refuseOtherKinds(byte[] content) {
        boolean zip = content.length > 3 && content[0] == 'P' && content[1] == 'K';
        boolean oldExcel = content.length > 3 && content[0] == (byte) 0xD0 && content[1] == (byte) 0xCF;
        if (zip || oldExcel) {
            throw refused("这是 Excel 文件，不是 CSV。请在表格软件中另存为“CSV UTF-8（逗号分隔）”后再上传");
        }
        for (byte one : content) {
            if (one == 0) {
                throw refused("这不是 CSV 文本文件。请在表格软件中另存为“CSV UTF-8（逗号分隔）”后再上传");
            }
        }
    }

    static Refused refused(String facts) {
        return Refused.because(Refusal.of("", "load.file", facts));
    }
}
