package cn.yinxian.publicity.usecase;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.attachment.Attachments.AttachmentRow;
import cn.yinxian.attachment.Attachments.Content;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.publicity.model.Objection;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Files of objections: what came with them, and what was found. */
@Component
class ObjectionFiles {

    static final String RAISED = "OBJECTION";
    static final String FOUND = "INVESTIGATION";

    private final Attachments files;

    ObjectionFiles(Attachments files) {
        this.files = files;
    }

    /** What came with an anonymous objection was added by the program. */
    void add(Objection objection, List<Evidence> evidence) {
        var by = Objects.requireNonNullElse(objection.state().objector().id(), CurrentOfficial.SYSTEM.id());
        evidence.forEach(file -> add(objection.number(), RAISED, file, by));
    }

    void addFound(CaseNumber objection, List<Evidence> evidence, OfficialId by) {
        evidence.forEach(file -> add(objection, FOUND, file, by));
    }

    private void add(CaseNumber objection, String kind, Evidence file, OfficialId by) {
        files.add(owner(objection), kind, file.fileName(), file.content(), by);
    }

    List<AttachmentRow> of(CaseNumber objection) {
        return files.of(owner(objection));
    }

    Content open(CaseNumber objection, long id) {
        return files.open(owner(objection), id);
    }

    private static String owner(CaseNumber objection) {
        return "publicity-objection:" + objection;
    }
}
