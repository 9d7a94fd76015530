package cn.yinxian.attachment.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word and Excel files of 97–2003: told apart by the streams in them; those with macros are not taken. */
final class OfficeBinary {

    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR", "VBA");

    private static final String ENCRYPTED = "EncryptedPackage";

    private OfficeBinary() {}

    static void check(FileKind kind, byte[] content) throws Fault {
        if (FileMagic.valueOf(content) != FileMagic.OLE2) {
            throw Fault.notWhatItSays();
        }
        var streams = streams(content);
        if (streams.contains(ENCRYPTED)) {
            throw locked();
        }
        boolean fits = kind == FileKind.DOC
                ? streams.contains("WordDocument")
                : streams.contains("Workbook") || streams.contains("Book");
        if (!fits) {
            throw Fault.notWhatItSays();
        }
        if (streams.stream().anyMatch(MACROS::contains)) {
            throw new Fault("文件带有宏，请另存为不带宏的 docx 或 xlsx 文件后再上传");
        }
    }

    /** Why a file named docx or xlsx has this form: it has a password, or is an old file renamed. */
    static Fault insteadOfPackage(byte[] content) throws Fault {
        return streams(content).contains(ENCRYPTED) ? locked() : Fault.notWhatItSays();
    }

    private static Fault locked() {
        return new Fault("文件设有打开密码，请取消密码后再上传");
    }

    private static Set<String> streams(byte[] content) throws Fault {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return Set.copyOf(files.getRoot().getEntryNames());
        } catch (IOException | RuntimeException broken) {       // a broken table of sectors shows as either
            throw Fault.notWhatItSays();
        }
    }
}
