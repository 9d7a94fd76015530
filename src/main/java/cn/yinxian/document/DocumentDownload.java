package cn.yinxian.document;

import cn.yinxian.document.Documents.Issued;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands an issued document to the browser: to be saved, never shown inside our pages, never kept in a shared cache. */
public final class DocumentDownload {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final int LONGEST_NAME = 80;

    private DocumentDownload() {}

    public static ResponseEntity<byte[]> of(Issued issued, byte[] docx) {
        return of(issued.number() + " " + issued.draft().title(), docx);
    }

    /** A working paper, a template. @param title becomes the name of the file */
    public static ResponseEntity<byte[]> of(String title, byte[] docx) {
        var disposition = ContentDisposition.attachment().filename(fileName(title, ".docx"), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(DOCX)
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(disposition))
                .body(docx);
    }

    /** Without the characters a file name cannot have on Windows. */
    static String fileName(String title, String ending) {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        int end = name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())));
        return name.substring(0, end).strip() + ending;
    }
}
