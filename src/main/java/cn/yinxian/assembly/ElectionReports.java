package cn.yinxian.assembly;

import cn.yinxian.shared.CaseNumber;
import java.util.List;

/** Keeps the elections reported in a case, one for each branch that elects. */
public interface ElectionReports {

    /** Empty as long as none is reported. */
    List<ElectionReport> of(CaseNumber number);

    /** These take the place of what was kept of the case. */
    void replace(CaseNumber number, List<ElectionReport> reports);
}
