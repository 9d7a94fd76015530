package cn.yinxian.workflow.reading;

import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.ReadingChanged;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.ReadingMapper;
import java.util.Collection;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets people read a case who do not handle it, and puts it before them. */
@Component
public class ReadingRights {

    private final ReadingMapper parties;
    private final ApplicationEventPublisher events;

    ReadingRights(ReadingMapper parties, ApplicationEventPublisher events) {
        this.parties = parties;
        this.events = events;
    }

    /** The case is locked by the caller. */
    public void grant(String caseNumber, Collection<String> readers) {
        var known = Set.copyOf(parties.selectParties(caseNumber, readers));
        var joining = readers.stream().filter(reader -> !known.contains(reader)).distinct().sorted().toList();
        if (!joining.isEmpty()) {
            parties.insertParties(caseNumber, joining);
        }
    }

    /** A question about this case, which a substitute may answer too. */
    public void waits(String item, OfficialId reader, CaseRow file) {
        events.publishEvent(new ReadingChanged(item, reader, true, new ReadingChanged.Matter(file.process(), OfficialId.of(file.applicant()))));
    }
}
