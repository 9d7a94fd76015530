package cn.yinxian.selection.entry.usecase;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.model.EntryBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Throws an own draft away, and its files. */
@Service
@Transactional
public class DiscardEntryDraft {

    private final EntryDoor door;
    private final EntryBook entries;
    private final Attachments attachments;

    DiscardEntryDraft(EntryDoor door, EntryBook entries, Attachments attachments) {
        this.door = door;
        this.entries = entries;
        this.attachments = attachments;
    }

    public void discard(long id, CurrentOfficial me) {
        var entry = door.draft(id, me);
        entry.requireDraft();
        String owner = EntryFiles.ownerOf(entry);
        attachments.of(owner).forEach(file -> attachments.remove(owner, file.id(), me.id()));
        entries.remove(entry);
    }
}
