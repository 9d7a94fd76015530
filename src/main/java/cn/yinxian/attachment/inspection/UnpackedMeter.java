package cn.yinxian.attachment.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** Counts what an archive unpacks to, whatever it declares, and stops at the limit; looks at the head of each XML part. */
final class UnpackedMeter {

    private static final int CHUNK = 8192;

    private final long limit;
    private long total;

    UnpackedMeter(long limit) {
        this.limit = limit;
    }

    void measure(ZipArchiveEntry part, ZipFile archive) throws IOException, Fault {
        long size = 0;
        try (var unpacked = archive.getInputStream(part)) {
            for (var chunk = unpacked.readNBytes(CHUNK); chunk.length > 0; chunk = unpacked.readNBytes(CHUNK)) {
                if (size == 0) {
                    refuseDocumentType(part.getName(), chunk);
                }
                size += chunk.length;
                total += chunk.length;
                refuseBomb(size, part.getCompressedSize());
            }
        }
    }

    static Fault tooLarge() {
        return new Fault("文件解压后过大，疑似压缩炸弹，不能上传");
    }

    private void refuseBomb(long size, long packed) throws Fault {
        boolean suspicious = size > ZipSecureFile.getGraceEntrySize() && packed < size * ZipSecureFile.getMinInflateRatio();
        if (total > limit || suspicious) {
            throw tooLarge();
        }
    }

    /** Office writes no DOCTYPE; one is there to make a parser fetch or blow up entities. NULs go: the part may be UTF-16. */
    private static void refuseDocumentType(String name, byte[] head) throws Fault {
        boolean xml = name.toLowerCase(Locale.ROOT).matches(".*\\.(xml|rels|vml)");
        if (xml && new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").contains("<!DOCTYPE")) {
            throw Fault.notWhatItSays();
        }
    }
}
