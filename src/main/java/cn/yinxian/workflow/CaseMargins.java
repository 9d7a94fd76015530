package cn.yinxian.workflow;

import cn.yinxian.workflow.consulting.Consultations;
import cn.yinxian.workflow.forecast.FinishForecast;
import cn.yinxian.workflow.persistence.BesideCount;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.reading.CaseReadings;
import cn.yinxian.workflow.urging.CaseUrges;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what was done about a case beside its path; asks only for what there is. The caller has checked that the case may be read. */
@Component
class CaseMargins {

    private final CaseMapper cases;
    private final CaseUrges urges;
    private final CaseReadings readings;
    private final Consultations consultations;
    private final FinishForecast forecast;
    private final CaseShifts shifts;

    CaseMargins(
            CaseMapper cases, CaseUrges urges, CaseReadings readings, Consultations consultations, FinishForecast forecast, CaseShifts shifts) {
        this.cases = cases;
        this.urges = urges;
        this.readings = readings;
        this.consultations = consultations;
        this.forecast = forecast;
        this.shifts = shifts;
    }

    CaseMargin of(CaseFile file) {
        var number = file.number();
        var beside = besideOf(number.value());
        return new CaseMargin(
                beside.urges() == 0 ? List.of() : urges.of(number), beside.readings() == 0 ? List.of() : readings.of(number),
                beside.consultations() == 0 ? List.of() : consultations.of(number), forecast.of(file).orElse(null), shifts.of(number));
    }

    private BesideCount besideOf(String number) {
        return cases.select(number).hasMargin() ? cases.countBeside(number) : BesideCount.NONE;
    }
}
