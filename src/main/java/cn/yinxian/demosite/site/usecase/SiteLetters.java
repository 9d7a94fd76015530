package cn.yinxian.demosite.site.usecase;

import cn.yinxian.demosite.plan.SitePlans;
import cn.yinxian.demosite.site.model.SiteState;
import cn.yinxian.demosite.site.model.SiteWording;
import cn.yinxian.document.Documents;
import cn.yinxian.document.Documents.Draft;
import cn.yinxian.document.Documents.Issued;
import cn.yinxian.document.Documents.Kind;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 通知: a site comes on the list, or leaves it. Nothing goes out that says more than the basis allows. */
@Component
class SiteLetters {

    private final Documents documents;
    private final Units units;
    private final SitePlans plans;
    private final SiteDoor door;

    SiteLetters(Documents documents, Units units, SitePlans plans, SiteDoor door) {
        this.documents = documents;
        this.units = units;
        this.plans = plans;
        this.door = door;
    }

    Issued listed(SiteState site, OfficialId by) {
        var wording = wording(site);
        String basis = plans.inForce().map(plan -> Objects.requireNonNullElse(plan.approvalBasis(), "批准的项目")).orElse("批准的项目");
        return issue(site, wording.listTitle(), wording.list(basis), by);
    }

    Issued exited(SiteState site, String reason, OfficialId by) {
        var wording = wording(site);
        return issue(site, wording.exitTitle(), wording.exit(reason), by);
    }

    SiteWording wording(SiteState site) {
        return new SiteWording(site, Objects.requireNonNull(site.mode()), units.require(site.origin().unit()).name());
    }

    private Issued issue(SiteState site, String title, List<String> paragraphs, OfficialId by) {
        var mode = Objects.requireNonNull(site.mode());
        var unit = units.require(site.origin().unit());
        var draft = new Draft(
                site.caseNumber(), Kind.NOTICE, units.city().code(), units.signatureOf(units.city().code()).fullName(),
                units.signatureOf(units.city().code()).docMark(), title, unit.name(), paragraphs, door.today(), null);
        Stream.concat(Stream.of(title), paragraphs.stream()).filter(text -> !mode.allows(text)).findFirst().ifPresent(text -> {
            throw Refused.because(Refusal.of("", "demosite.wording", "没有批准依据，对外文书不得使用“示范”“命名”“挂牌”“授牌”字样：" + text));
        });
        return documents.issue(draft, by);
    }
}
