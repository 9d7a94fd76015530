package cn.yinxian.attachment.inspection;

import cn.yinxian.attachment.AttachmentLimits;
import cn.yinxian.attachment.WordFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.util.unit.DataSize;

/** Files as officials and attackers send them, made on the spot. */
public final class SampleFiles {

    public static final String DOCX_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private SampleFiles() {}

    /** The look into Word files, with the limits as shipped. */
    public static WordFiles wordFiles() {
        return new InspectedWordFiles(new FileInspection(
                new AttachmentLimits(DataSize.ofMegabytes(10), 20, 50, DataSize.ofMegabytes(100), 2000)));
    }

    public static byte[] pdf() {
        return text("%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");
    }

    static byte[] docx() {
        return written(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("关于成立离退休干部党支部的请示");
                document.write(out);
            }
        });
    }

    static byte[] xlsx() {
        return written(out -> {
            try (var book = new XSSFWorkbook()) {
                book.createSheet("党员名册").createRow(0).createCell(0).setCellValue("姓名");
                book.write(out);
            }
        });
    }

    static byte[] xls() {
        return written(out -> {
            try (var book = new HSSFWorkbook()) {
                book.createSheet("党员名册");
                book.write(out);
            }
        });
    }

    /** An OLE2 file with streams of these names. */
    static byte[] ole2(String... streams) {
        return written(out -> {
            try (var files = new POIFSFileSystem()) {
                for (var stream : streams) {
                    files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
                }
                files.writeFilesystem(out);
            }
        });
    }

    static byte[] picture(String format) {
        return written(out -> ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out));
    }

    /** A PNG of 200 bytes that says it is so large. */
    static byte[] pngClaiming(int width, int height) {
        var header = ByteBuffer.allocate(17).put(text("IHDR")).putInt(width).putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0}).array();
        var sum = new CRC32();
        sum.update(header);
        return ByteBuffer.allocate(200)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13).put(header).putInt((int) sum.getValue()).array();
    }

    /** An archive of parts: name, content, name, content … */
    static byte[] zip(Object... parts) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (int i = 0; i < parts.length; i += 2) {
                    zip.putNextEntry(new ZipEntry((String) parts[i]));
                    zip.write(parts[i + 1] instanceof byte[] bytes ? bytes : text((String) parts[i + 1]));
                    zip.closeEntry();
                }
            }
        });
    }

    static String contentTypes(String... types) {
        var text = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        for (var type : types) {
            text.append("<Override PartName=\"/word/document.xml\" ContentType=\"").append(type).append("\"/>");
        }
        return text.append("</Types>").toString();
    }

    static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
