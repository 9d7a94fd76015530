package cn.yinxian.demosite.site.usecase;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.organisation.CurrentOfficial;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Throws an own draft away, and its photos. */
@Service
@Transactional
public class DiscardSiteDraft {

    private final SiteDoor door;
    private final SiteBook book;
    private final Attachments attachments;

    DiscardSiteDraft(SiteDoor door, SiteBook book, Attachments attachments) {
        this.door = door;
        this.book = book;
        this.attachments = attachments;
    }

    public void discard(long id, CurrentOfficial me) {
        var site = door.draft(id, me);
        site.requireDraft();
        String owner = SiteFiles.ownerOf(site.state());
        attachments.of(owner).forEach(file -> attachments.remove(owner, file.id(), me.id()));
        book.remove(site);
    }
}
