package cn.yinxian.attachment.inspection;

import cn.yinxian.attachment.WordFiles;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import org.springframework.stereotype.Component;

@Component
class InspectedWordFiles implements WordFiles {

    private static final String FIELD = "file";

    private final FileInspection inspection;

    InspectedWordFiles(FileInspection inspection) {
        this.inspection = inspection;
    }

    @Override
    public String accept(String fileName, byte[] content) {
        var name = FileName.safe(fileName);
        if (!FileName.extension(name).equals("docx")) {
            throw Refused.because(Refusal.of(FIELD, "attachment.notWord",
                    "“" + name + "”不是 .docx 文件。请在 WPS 或 Word 中另存为“Word 文件（*.docx）”后再上传"));
        }
        try {
            inspection.inspect(name, content);
        } catch (Refused refused) {
            throw new Refused(refused.refusals().stream()
                    .map(refusal -> new Refusal(FIELD, refusal.rule(), refusal.facts(), refusal.article()))
                    .toList());
        }
        return name;
    }
}
