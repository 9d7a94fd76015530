package cn.yinxian.demosite.site.usecase;

import cn.yinxian.attachment.Attachments.AttachmentRow;
import cn.yinxian.demosite.site.model.DemoSite;
import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.demosite.site.model.SiteState;
import cn.yinxian.document.Documents;
import cn.yinxian.document.Documents.Issued;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Register;
import cn.yinxian.shared.CaseNumber;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads sites. Whoever asks has opened the case, its task or the own draft before: the right is checked there. */
@Service
@Transactional(readOnly = true)
public class SiteQueries {

    private final SiteBook book;
    private final SiteFiles files;
    private final Units units;
    private final Register register;
    private final Documents documents;
    private final SiteRanks ranks;

    SiteQueries(SiteBook book, SiteFiles files, Units units, Register register, Documents documents, SiteRanks ranks) {
        this.book = book;
        this.files = files;
        this.units = units;
        this.register = register;
        this.documents = documents;
        this.ranks = ranks;
    }

    /** @param documents that went out about it */
    public record Facts(SiteState state, String unitName, String branchName, List<AttachmentRow> files, List<Issued> documents) {}

    public Facts facts(CaseNumber number) {
        return facts(book.require(number).state());
    }

    public Facts facts(DemoSite site) {
        return facts(site.state());
    }

    /** What else the district has recommended, in its order, and what it may. */
    public SiteRanks.Order order(SiteState site) {
        return ranks.of(site);
    }

    private Facts facts(SiteState state) {
        var issued = state.number() == null ? List.<Issued>of() : documents.of(state.number());
        return new Facts(
                state, units.require(state.origin().unit()).name(), register.require(state.origin().branch()).name(), files.of(state), issued);
    }
}
