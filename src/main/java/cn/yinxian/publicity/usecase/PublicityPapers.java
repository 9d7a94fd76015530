package cn.yinxian.publicity.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.document.Documents;
import cn.yinxian.document.Documents.Draft;
import cn.yinxian.document.Documents.Kind;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Units;
import cn.yinxian.publicity.PublicityView;
import cn.yinxian.publicity.model.PublicityWording;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** 公示 and 公示结果: numbered in the series of the unit that announces. */
@Component
class PublicityPapers {

    private static final String EVERYBODY = "各有关单位";

    private final Documents documents;
    private final Units units;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PublicityPapers(Documents documents, Units units, WorkingCalendar calendar, Clock clock) {
        this.documents = documents;
        this.units = units;
        this.calendar = calendar;
        this.clock = clock;
    }

    void announce(PublicityView publicity, CurrentOfficial by) {
        issue(publicity, publicity.title(), wording(publicity).announcement(), by);
    }

    void result(PublicityView publicity, CurrentOfficial by) {
        var wording = wording(publicity);
        issue(publicity, wording.resultTitle(), wording.result(), by);
    }

    private PublicityWording wording(PublicityView publicity) {
        var firstDay = calendar.plus(publicity.postedOn(), 1);
        return new PublicityWording(publicity, firstDay, calendar.between(publicity.postedOn(), publicity.lastDay()));
    }

    private void issue(PublicityView publicity, String title, List<String> paragraphs, CurrentOfficial by) {
        var signature = units.signatureOf(publicity.place());
        documents.issue(
                new Draft(
                        publicity.number(), Kind.NOTICE, publicity.place(), signature.fullName(), signature.docMark(), title, EVERYBODY,
                        paragraphs, WorkingCalendar.dayOf(clock.instant()), null),
                by.id());
    }
}
