package cn.yinxian.publicity.usecase;

import cn.yinxian.publicity.model.PublicityBook;
import cn.yinxian.shared.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The last day is over: nobody can object any more, and its clerk gets it. Serves serviceTask_endPeriod. */
@Service
public class EndPeriod {

    private final PublicityBook book;
    private final PublicityPeriod period;

    EndPeriod(PublicityBook book, PublicityPeriod period) {
        this.book = book;
        this.period = period;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void end(CaseNumber number) {
        var publicity = book.lock(number);
        publicity.endPeriod();
        book.update(publicity);
        period.end(number);
    }
}
