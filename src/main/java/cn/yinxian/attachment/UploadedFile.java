package cn.yinxian.attachment;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file as it came with a form, not yet looked into. A field in which nothing was chosen comes as an empty file without a name. */
public record UploadedFile(String name, byte[] content) {

    /** The chosen file; null where none was. */
    public static @Nullable UploadedFile chosen(@Nullable MultipartFile file) {
        return file == null || file.isEmpty() ? null : read(file);
    }

    /**
     * The file of a field that needs one. An empty file that has a name is for {@link Attachments#add} to refuse.
     *
     * @param words what to do, e.g. 请选择要上传的文件
     * @throws Refused beside the field, if none was chosen
     */
    public static UploadedFile required(@Nullable MultipartFile file, String field, String words) {
        if (file == null || Objects.requireNonNullElse(file.getOriginalFilename(), "").isBlank()) {
            throw Refused.because(Refusal.of(field, "attachment.missing", words));
        }
        return read(file);
    }

    private static UploadedFile read(MultipartFile file) {
        try {
            return new UploadedFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
