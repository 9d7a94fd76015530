package cn.yinxian.register.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.usecase.ForecastTerms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 任期预测: which terms are over or end within a year, each number leading to its branches. */
@Controller
class TermForecastController {

    private final ForecastTerms forecast;

    TermForecastController(ForecastTerms forecast) {
        this.forecast = forecast;
    }

    @GetMapping("/terms")
    String show(CurrentOfficial me, Model model) {
        model.addAttribute("page", TermForecastPage.of(forecast.forecast(me)));
        return "register/terms";
    }
}
