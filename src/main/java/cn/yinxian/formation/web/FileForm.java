package cn.yinxian.formation.web;

import cn.yinxian.attachment.UploadedFile;
import cn.yinxian.formation.model.AttachmentKind;
import cn.yinxian.formation.usecase.AttachFile;
import cn.yinxian.formation.usecase.EditableFiles;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file to be added, and what it is. */
record FileForm(@Nullable AttachmentKind fileKind, @Nullable MultipartFile attachment) {

    /** Whether nothing was chosen: somebody who goes on need not add a file. */
    boolean isEmpty() {
        return attachment == null || attachment.isEmpty();
    }

    AttachFile.Command command(EditableFiles.Place place, CurrentOfficial me) {
        if (fileKind == null) {
            throw Refused.because(Refusal.of("fileKind", "attachment.kind", "请选择附件的类别"));
        }
        var file = UploadedFile.required(attachment, "attachment", "请选择要上传的文件");
        return new AttachFile.Command(place, fileKind, file.name(), file.content(), me);
    }
}
