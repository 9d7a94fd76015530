package cn.yinxian.filing.usecase;

import cn.yinxian.filing.model.Filing;
import cn.yinxian.filing.model.Filings;
import cn.yinxian.shared.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a decision on file with an Organisation Department; serves startEvent_filed. */
@Service
public class OpenFiling {

    private final Filings filings;

    OpenFiling(Filings filings) {
        this.filings = filings;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void open(CaseNumber caseNumber, String recordGroup) {
        filings.add(Filing.opened(caseNumber, recordGroup));
    }
}
