package cn.yinxian.workflow;

import cn.yinxian.workflow.consulting.Consultations;
import cn.yinxian.workflow.forecast.FinishForecast;
import cn.yinxian.workflow.reading.CaseReadings;
import cn.yinxian.workflow.urging.CaseUrges;
import org.springframework.stereotype.Component;

/** Gathers what was done about a case beside its path. The caller has checked that the case may be read. */
@Component
class CaseMargins {

    private final CaseUrges urges;
    private final CaseReadings readings;
    private final Consultations consultations;
    private final FinishForecast forecast;
    private final CaseShifts shifts;

    CaseMargins(CaseUrges urges, CaseReadings readings, Consultations consultations, FinishForecast forecast, CaseShifts shifts) {
        this.urges = urges;
        this.readings = readings;
        this.consultations = consultations;
        this.forecast = forecast;
        this.shifts = shifts;
    }

    CaseMargin of(CaseFile file) {
        var number = file.number();
        return new CaseMargin(urges.of(number), readings.of(number), consultations.of(number), forecast.of(file).orElse(null), shifts.of(number));
    }
}
