package cn.yinxian.formation.usecase;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.formation.model.AttachmentKind;
import cn.yinxian.organisation.CurrentOfficial;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a file to an application. */
@Service
@Transactional
public class AttachFile {

    private final EditableFiles files;
    private final Attachments attachments;

    AttachFile(EditableFiles files, Attachments attachments) {
        this.files = files;
        this.attachments = attachments;
    }

    public record Command(
            EditableFiles.Place place, AttachmentKind kind, String fileName, byte[] content, CurrentOfficial by) {}

    public void attach(Command command) {
        String owner = files.owner(command.place(), command.by());
        attachments.add(owner, command.kind().name(), command.fileName(), command.content(), command.by().id());
    }
}
