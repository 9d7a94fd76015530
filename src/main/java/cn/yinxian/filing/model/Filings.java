package cn.yinxian.filing.model;

import cn.yinxian.shared.CaseNumber;
import java.util.List;
import java.util.Optional;

/** Where filings are kept; one per case and department. */
public interface Filings {

    void add(Filing filing);

    Optional<Filing> find(CaseNumber caseNumber, String recordGroup);

    /** The filing of a case that waits for an answer. */
    Optional<Filing> queried(CaseNumber caseNumber);

    List<Filing> of(CaseNumber caseNumber);

    /** @throws cn.yinxian.shared.Overtaken if somebody changed it meanwhile */
    void update(Filing filing);
}
