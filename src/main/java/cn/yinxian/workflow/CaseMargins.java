package cn.yinxian.workflow;

import cn.yinxian.workflow.reading.CaseReadings;
import cn.yinxian.workflow.urging.CaseUrges;
import org.springframework.stereotype.Component;

/** Gathers what was done about a case beside its path. The caller has checked that the case may be read. */
@Component
class CaseMargins {

    private final CaseUrges urges;
    private final CaseReadings readings;
    private final CaseShifts shifts;

    CaseMargins(CaseUrges urges, CaseReadings readings, CaseShifts shifts) {
        this.urges = urges;
        this.readings = readings;
        this.shifts = shifts;
    }

    CaseMargin of(CaseFile file) {
        return new CaseMargin(urges.of(file.number()), readings.of(file.number()), shifts.of(file.number()));
    }
}
