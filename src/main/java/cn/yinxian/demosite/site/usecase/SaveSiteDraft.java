package cn.yinxian.demosite.site.usecase;

import cn.yinxian.demosite.site.model.DemoSite;
import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.demosite.site.model.SitePaper;
import cn.yinxian.demosite.site.model.SiteState;
import cn.yinxian.organisation.CurrentOfficial;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a 申报表 as far as it is written; for whom it is cannot be changed later. */
@Service
@Transactional
public class SaveSiteDraft {

    /** @param id null for a new draft @param place key of {@link SiteDoor#choices}, for a new draft */
    public record Command(@Nullable Long id, @Nullable String place, SitePaper paper, long seenVersion, CurrentOfficial by) {}

    private final SiteDoor door;
    private final SiteBook book;

    SaveSiteDraft(SiteDoor door, SiteBook book) {
        this.door = door;
        this.book = book;
    }

    /** @return id of the draft */
    public long save(Command command) {
        if (command.id() == null) {
            return book.add(new DemoSite(SiteState.draft(door.origin(command.place(), command.by()), command.paper())));
        }
        var site = door.draft(command.id(), command.by());
        site.requireVersion(command.seenVersion());
        site.revise(command.paper());
        book.update(site);
        return command.id();
    }
}
