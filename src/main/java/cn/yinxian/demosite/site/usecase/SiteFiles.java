package cn.yinxian.demosite.site.usecase;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.attachment.Attachments.AttachmentRow;
import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.demosite.site.model.SiteState;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.TaskRef;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Photos and papers of a site: of the application, of an acceptance, of what was put right. Each is kept as soon as it is sent. */
@Service
@Transactional
public class SiteFiles {

    private static final String PHOTO = "PHOTO";
    private static final Map<SiteStep, String> KINDS = Map.of(
            SiteStep.AMEND, PHOTO, SiteStep.ACCEPT, "ACCEPTANCE", SiteStep.RECTIFY, "EVIDENCE");

    private final SiteDoor door;
    private final SiteBook book;
    private final Attachments attachments;
    private final SiteWorkflow workflow;

    SiteFiles(SiteDoor door, SiteBook book, Attachments attachments, SiteWorkflow workflow) {
        this.door = door;
        this.book = book;
        this.attachments = attachments;
        this.workflow = workflow;
    }

    public void addToDraft(long draft, String fileName, byte[] content, CurrentOfficial me) {
        attachments.add(openDraft(draft, me), PHOTO, fileName, content, me.id());
    }

    public void removeFromDraft(long draft, long file, CurrentOfficial me) {
        attachments.remove(openDraft(draft, me), file, me.id());
    }

    @Transactional(readOnly = true)
    public Attachments.Content ofDraft(long draft, long file, CurrentOfficial me) {
        return attachments.open(ownerOf(door.draft(draft, me).state()), file);
    }

    /** At a step that takes files: 补正, 现场验收, 整改. {@link Missing} for another step's task. */
    public void add(TaskRef task, SiteStep step, String fileName, byte[] content, CurrentOfficial me) {
        String kind = KINDS.get(step);
        if (kind == null) {
            throw new Missing();
        }
        var number = workflow.take(task, step, me).caseNumber();
        attachments.add(ownerOf(book.require(number).state()), kind, fileName, content, me.id());
    }

    /** The caller has checked that the case may be read. */
    @Transactional(readOnly = true)
    public Attachments.Content of(CaseNumber number, long file) {
        return attachments.open(ownerOf(book.require(number).state()), file);
    }

    @Transactional(readOnly = true)
    public List<AttachmentRow> of(SiteState site) {
        return attachments.of(ownerOf(site));
    }

    int photos(SiteState site) {
        return (int) ofKind(site, PHOTO).count();
    }

    int evidence(SiteState site) {
        return (int) ofKind(site, "EVIDENCE").count();
    }

    private Stream<AttachmentRow> ofKind(SiteState site, String kind) {
        return attachments.of(ownerOf(site)).stream().filter(file -> file.kind().equals(kind));
    }

    private String openDraft(long id, CurrentOfficial me) {
        var site = door.draft(id, me);
        site.requireDraft();
        return ownerOf(site.state());
    }

    static String ownerOf(SiteState site) {
        return "demo-site:" + site.id();
    }
}
