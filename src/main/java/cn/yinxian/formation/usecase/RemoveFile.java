package cn.yinxian.formation.usecase;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.organisation.CurrentOfficial;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file away from an application. */
@Service
@Transactional
public class RemoveFile {

    private final EditableFiles files;
    private final Attachments attachments;

    RemoveFile(EditableFiles files, Attachments attachments) {
        this.files = files;
        this.attachments = attachments;
    }

    public record Command(EditableFiles.Place place, long file, CurrentOfficial by) {}

    public void remove(Command command) {
        attachments.remove(files.owner(command.place(), command.by()), command.file(), command.by().id());
    }
}
