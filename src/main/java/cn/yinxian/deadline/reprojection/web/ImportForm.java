package cn.yinxian.deadline.reprojection.web;

import cn.yinxian.calendar.CalendarChanges;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A year's arrangement as a file. */
record ImportForm(@NotNull @Nullable Integer year, @Nullable MultipartFile file) {

    /** Of a file that is too large, just enough to see it. */
    byte[] content() {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes(CalendarChanges.NOTICE_LIMIT + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
