package cn.yinxian.organisation.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.usecase.CheckSetup;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 管理: where the two administrators begin, and what an empty installation needs first. */
@Controller
class AdministrationController {

    /** @param setup how far the installation is filled */
    public record Page(boolean system, boolean security, CheckSetup.Setup setup) {}

    private final CheckSetup setup;

    AdministrationController(CheckSetup setup) {
        this.setup = setup;
    }

    @GetMapping("/admin")
    String home(CurrentOfficial me, Model model) {
        model.addAttribute("page", new Page(me.has(Role.SYSTEM_ADMIN), me.has(Role.SECURITY_ADMIN), setup.now()));
        return "organisation/administration";
    }
}
