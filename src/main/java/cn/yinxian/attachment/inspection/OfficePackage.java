package cn.yinxian.attachment.inspection;

import cn.yinxian.attachment.AttachmentLimits;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.FileMagic;

/**
 * Word and Excel files since 2007: archives of XML parts. Each part is unpacked once, counted and thrown away, so that a
 * packed bomb costs us no more than the limit; the list of content types says what the whole is.
 */
final class OfficePackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String PREFIX = "application/vnd.openxmlformats-officedocument.";

    private final AttachmentLimits limits;

    OfficePackage(AttachmentLimits limits) {
        this.limits = limits;
    }

    void check(FileKind kind, byte[] content) throws Fault {
        switch (FileMagic.valueOf(content)) {
            case OOXML -> open(kind, content);
            case OLE2 -> throw OfficeBinary.insteadOfPackage(content);
            default -> throw Fault.notWhatItSays();
        }
    }

    private void open(FileKind kind, byte[] content) throws Fault {
        try (var archive = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            var names = new HashSet<String>();
            var meter = new UnpackedMeter(limits.unpackedSize().toBytes());
            for (var part : Collections.list(archive.getEntries())) {
                refuseStrange(part, names);
                meter.measure(part, archive);
            }
            var types = archive.getEntry(CONTENT_TYPES);
            if (types == null) {
                throw Fault.notWhatItSays();
            }
            refuseOtherTypes(kind, ContentTypes.read(archive.getInputStream(types)));
        } catch (IOException | RuntimeException broken) {
            throw Fault.notWhatItSays();
        }
    }

    private void refuseStrange(ZipArchiveEntry part, HashSet<String> names) throws Fault {
        var name = part.getName();
        boolean strange = name.startsWith("/") || name.contains("..") || name.contains("\\") || name.indexOf('\0') >= 0;
        if (strange || part.isUnixSymlink() || !names.add(name.toLowerCase(Locale.ROOT))) {
            throw Fault.notWhatItSays();
        }
        if (names.size() > limits.packedParts()) {
            throw UnpackedMeter.tooLarge();
        }
        if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
            throw macros();
        }
    }

    private static void refuseOtherTypes(FileKind kind, HashSet<String> types) throws Fault {
        if (types.stream().anyMatch(type -> type.contains("macroenabled") || type.contains("vbaproject"))) {
            throw macros();
        }
        var main = kind == FileKind.DOCX ? "wordprocessingml.document.main+xml" : "spreadsheetml.sheet.main+xml";
        if (!types.contains(PREFIX + main)) {
            throw Fault.notWhatItSays();
        }
    }

    private static Fault macros() {
        return new Fault("文件带有宏，请另存为不带宏的 docx 或 xlsx 文件后再上传");
    }
}
