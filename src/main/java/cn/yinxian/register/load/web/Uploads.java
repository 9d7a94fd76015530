package cn.yinxian.register.load.web;

import cn.yinxian.register.load.model.Upload;
import cn.yinxian.register.load.sheet.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Files that were really chosen, by table. */
class Uploads {

    private static final int NAME_LIMIT = 100;

    private final Map<Sheet, Upload> chosen = new EnumMap<>(Sheet.class);

    Uploads with(Sheet sheet, @Nullable MultipartFile file) {
        if (file != null && (!file.isEmpty() || !nameOf(file, "").isEmpty())) {
            try {
                chosen.put(sheet, new Upload(nameOf(file, sheet.fileName()), file.getBytes()));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return this;
    }

    /** Without folders and control characters, which some browsers and forgers send. */
    private static String nameOf(MultipartFile file, String otherwise) {
        String sent = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1).replaceAll("\\p{Cntrl}", "").strip();
        int length = Math.min(NAME_LIMIT, name.codePointCount(0, name.length()));
        return name.isEmpty() ? otherwise : name.substring(0, name.offsetByCodePoints(0, length));
    }

    Map<Sheet, Upload> chosen() {
        return chosen;
    }
}
