package cn.yinxian.attachment.inspection;

import cn.yinxian.attachment.AttachmentLimits;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import org.springframework.stereotype.Component;

/** Looks into a file before it is taken in: it must be of a kind we take, by its name and by its content. */
@Component
public class FileInspection {

    private final AttachmentLimits limits;

    FileInspection(AttachmentLimits limits) {
        this.limits = limits;
    }

    /** @throws Refused with the reason, on the field {@code attachment} */
    public FileKind inspect(String fileName, byte[] content) {
        if (content.length == 0) {
            throw refused(fileName, "是空文件（0 字节），请重新选择");
        }
        if (content.length > limits.fileSize().toBytes()) {
            throw refused(fileName, "为 %.1f MB，超过 %d MB，请压缩或拆分后再上传"
                    .formatted(content.length / 1048576.0, limits.fileSize().toMegabytes()));
        }
        var kind = FileKind.ofExtension(FileName.extension(fileName)).orElseThrow(() -> refused(fileName,
                "不是可接收的类型。请上传 PDF、JPG、PNG、Word（docx、doc）或 Excel（xlsx、xls）文件；WPS 格式请先另存为 docx 或 xlsx"));
        try {
            look(kind, content);
        } catch (Fault fault) {
            throw refused(fileName, "未能上传：" + fault.getMessage());
        }
        return kind;
    }

    private void look(FileKind kind, byte[] content) throws Fault {
        switch (kind) {
            case PDF -> PdfContent.check(content);
            case JPEG, PNG -> new PictureContent(limits.megapixels()).check(kind, content);
            case DOCX, XLSX -> new OfficePackage(limits).check(kind, content);
            case DOC, XLS -> OfficeBinary.check(kind, content);
        }
        Disguise.refuse(kind, content);
    }

    private static Refused refused(String fileName, String reason) {
        return Refused.because(Refusal.of("attachment", "attachment.notTaken", "“" + fileName + "”" + reason));
    }
}
