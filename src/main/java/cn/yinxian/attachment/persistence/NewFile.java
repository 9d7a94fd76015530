package cn.yinxian.attachment.persistence;

import cn.yinxian.attachment.Attachments.AttachmentRow;
import java.time.Instant;

/** A file on its way in; a class, not a record, because the database gives the id. */
final class NewFile {

    private long id;
    private final String owner;
    private final String kind;
    private final String fileName;
    private final String mediaType;
    private final long size;
    private final String sha256;
    private final byte[] content;
    private final Instant addedAt;
    private final String addedBy;

    NewFile(String owner, String kind, String fileName, String mediaType, String sha256, byte[] content, Instant addedAt, String addedBy) {
        this.owner = owner;
        this.kind = kind;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.size = content.length;
        this.sha256 = sha256;
        this.content = content;
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }

    AttachmentRow row() {
        return new AttachmentRow(id, kind, fileName, size, addedAt, addedBy);
    }
}
