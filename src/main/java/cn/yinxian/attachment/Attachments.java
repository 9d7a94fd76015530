package cn.yinxian.attachment;

import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.util.List;

/**
 * Files of an owner: a text such as {@code formation:17}, given by the module that has the thing and that alone decides
 * who may read it. Needs a transaction to write.
 */
public interface Attachments {

    /**
     * Takes a file in.
     *
     * @param kind what it is, e.g. {@code APPLICATION, ROSTER, UNIT_OPINION, OTHER}
     * @throws cn.yinxian.shared.Refused if it is empty, too large, of a kind not taken, or not what its name says
     */
    AttachmentRow add(String owner, String kind, String fileName, byte[] content, OfficialId by);

    List<AttachmentRow> of(String owner);

    /** Name, type and bytes; {@link cn.yinxian.shared.Missing} if the owner has no such file. */
    Content open(String owner, long id);

    void remove(String owner, long id, OfficialId by);

    record AttachmentRow(long id, String kind, String fileName, long size, Instant addedAt, String addedBy) {}

    record Content(String fileName, String mediaType, byte[] bytes) {}
}
