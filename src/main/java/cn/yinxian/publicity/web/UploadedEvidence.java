package cn.yinxian.publicity.web;

import cn.yinxian.publicity.usecase.Evidence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Reads the files of a form; a field that was left empty arrives as an empty file. */
final class UploadedEvidence {

    private UploadedEvidence() {}

    static List<Evidence> of(@Nullable List<MultipartFile> files) {
        return Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                .filter(file -> file != null && !file.isEmpty())
                .map(UploadedEvidence::read)
                .toList();
    }

    private static Evidence read(MultipartFile file) {
        try {
            return new Evidence(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
