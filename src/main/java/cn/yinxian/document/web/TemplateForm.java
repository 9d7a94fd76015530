package cn.yinxian.document.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A changed template, and what was changed. */
record TemplateForm(@Nullable MultipartFile file, @NotBlank @Size(max = 300) @Nullable String note) {

    String fileName() {
        return file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    }

    boolean isWithoutFile() {
        return file == null || file.isEmpty();
    }

    byte[] content() {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
