package cn.yinxian.publicity.web;

import cn.yinxian.attachment.UploadedFile;
import cn.yinxian.publicity.usecase.Evidence;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Reads the files of a form; a field that was left empty arrives as an empty file. */
final class UploadedEvidence {

    private UploadedEvidence() {}

    static List<Evidence> of(@Nullable List<MultipartFile> files) {
        return Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                .map(UploadedFile::chosen)
                .filter(Objects::nonNull)
                .map(file -> new Evidence(file.name(), file.content()))
                .toList();
    }
}
