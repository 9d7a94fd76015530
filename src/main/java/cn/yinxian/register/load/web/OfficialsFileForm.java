package cn.yinxian.register.load.web;

import cn.yinxian.register.load.model.Upload;
import cn.yinxian.register.load.sheet.Sheet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The one file of the security administrator. */
record OfficialsFileForm(@Nullable MultipartFile officials) {

    Map<Sheet, Upload> uploads() {
        return new Uploads().with(Sheet.OFFICIALS, officials).chosen();
    }
}
