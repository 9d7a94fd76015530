package cn.yinxian.deadline.web;

import cn.yinxian.deadline.usecase.FindVacancies;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 岗位空缺: posts that cases need and nobody holds. */
@Controller
class VacanciesController {

    private final FindVacancies vacancies;

    VacanciesController(FindVacancies vacancies) {
        this.vacancies = vacancies;
    }

    @GetMapping("/admin/vacancies")
    String list(Model model) {
        model.addAttribute("vacancies", vacancies.find());
        return "deadline/vacancies";
    }
}
