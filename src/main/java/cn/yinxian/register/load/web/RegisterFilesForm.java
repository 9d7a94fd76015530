package cn.yinxian.register.load.web;

import cn.yinxian.register.load.model.Upload;
import cn.yinxian.register.load.sheet.Sheet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The three files of the system administrator; each may be left out. */
record RegisterFilesForm(@Nullable MultipartFile units, @Nullable MultipartFile branches, @Nullable MultipartFile members) {

    Map<Sheet, Upload> uploads() {
        return new Uploads().with(Sheet.UNITS, units).with(Sheet.BRANCHES, branches).with(Sheet.MEMBERS, members).chosen();
    }
}
