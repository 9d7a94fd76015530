package cn.yinxian.document;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Hands a ledger to the browser: to be saved, never kept in a shared cache. */
public final class LedgerDownload {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private LedgerDownload() {}

    /** @param title becomes the name of the file */
    public static Ledgers.Target to(HttpServletResponse response, String title) {
        return () -> {
            var disposition = ContentDisposition.attachment()
                    .filename(DocumentDownload.fileName(title, ".xlsx"), StandardCharsets.UTF_8)
                    .build();
            response.setContentType(XLSX);
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
            return response.getOutputStream();
        };
    }
}
