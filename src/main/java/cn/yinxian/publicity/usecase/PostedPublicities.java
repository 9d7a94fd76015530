package cn.yinxian.publicity.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.publicity.NewPublicity;
import cn.yinxian.publicity.Publicities;
import cn.yinxian.publicity.PublicityView;
import cn.yinxian.publicity.model.Objection;
import cn.yinxian.publicity.model.Objections;
import cn.yinxian.publicity.model.Publicity;
import cn.yinxian.publicity.model.PublicityBook;
import cn.yinxian.shared.CaseNumber;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts up what another process asks to be shown, and takes it down again. */
@Service
class PostedPublicities implements Publicities {

    private final PublicityBook book;
    private final Objections objections;
    private final PublicityWorkflow workflow;
    private final PublicityPeriod period;
    private final PublicityPapers papers;
    private final Clock clock;

    PostedPublicities(
            PublicityBook book, Objections objections, PublicityWorkflow workflow, PublicityPeriod period, PublicityPapers papers,
            Clock clock) {
        this.book = book;
        this.objections = objections;
        this.workflow = workflow;
        this.period = period;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseNumber post(NewPublicity posted, CurrentOfficial by) {
        var number = workflow.number();
        var endsAt = period.begin(number);
        var publicity = Publicity.post(
                number, posted, WorkingCalendar.dayOf(clock.instant()), WorkingCalendar.dayOf(endsAt));
        book.add(publicity);
        workflow.posted(publicity.view(), endsAt, by);
        papers.announce(publicity.view(), by);
        return number;
    }

    @Override
    @Transactional(readOnly = true)
    public PublicityView require(CaseNumber number) {
        return book.require(number).view();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(CaseNumber number, String reason) {
        var publicity = book.lock(number);
        if (publicity.view().state().ended()) {
            return;
        }
        publicity.cancel(clock.instant());
        book.update(publicity);
        objections.against(number).stream().filter(Objection::isOpen).forEach(objection -> drop(objection, reason));
        workflow.cancelled(number, reason);
    }

    private void drop(Objection objection, String reason) {
        objection.drop();
        objections.update(objection);
        workflow.dropped(objection.number(), reason);
    }
}
