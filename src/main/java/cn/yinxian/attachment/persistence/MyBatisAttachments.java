package cn.yinxian.attachment.persistence;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import cn.yinxian.attachment.AttachmentLimits;
import cn.yinxian.attachment.Attachments;
import cn.yinxian.attachment.inspection.FileInspection;
import cn.yinxian.attachment.inspection.FileName;
import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class MyBatisAttachments implements Attachments {

    private final AttachmentMapper mapper;
    private final FileInspection inspection;
    private final AttachmentLimits limits;
    private final AuditTrail audit;
    private final Clock clock;

    MyBatisAttachments(
            AttachmentMapper mapper,
            FileInspection inspection,
            AttachmentLimits limits,
            AuditTrail audit,
            Clock clock) {
        this.mapper = mapper;
        this.inspection = inspection;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public AttachmentRow add(String owner, String kind, String fileName, byte[] content, OfficialId by) {
        var name = FileName.safe(fileName);
        var mediaType = inspection.inspect(name, content).mediaType();
        if (mapper.count(owner) >= limits.filesPerOwner()) {
            throw Refused.because(Refusal.of("attachment", "attachment.tooMany",
                    "附件已有 " + limits.filesPerOwner() + " 个，不能再添加；请删去不用的，或合并成一个文件后再上传"));
        }
        var file = new NewFile(owner, kind, name, mediaType, sha256(content), content, clock.instant(), by.value());
        mapper.insert(file);
        audit.append(new Act(by.value(), "attachment.add", owner, "添加附件“" + name + "”，" + content.length + " 字节"));
        return file.row();
    }

    @Override
    public List<AttachmentRow> of(String owner) {
        return mapper.selectByOwner(owner);
    }

    @Override
    public Content open(String owner, long id) {
        var found = mapper.selectContent(owner, id).orElseThrow(Missing::new);
        return new Content(found.fileName(), found.mediaType(), found.content());
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public void remove(String owner, long id, OfficialId by) {
        var row = mapper.selectRow(owner, id).orElseThrow(Missing::new);
        if (mapper.delete(owner, id) == 0) {
            throw new Missing();
        }
        audit.append(new Act(by.value(), "attachment.remove", owner, "删除附件“" + row.fileName() + "”"));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
