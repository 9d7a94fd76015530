package cn.yinxian.shell.web;

import cn.yinxian.organisation.CurrentOfficial;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door: leads everyone to where their work is. */
@Controller
class HomeController {

    private final Navigation navigation;

    HomeController(Navigation navigation) {
        this.navigation = navigation;
    }

    @GetMapping("/")
    String home(CurrentOfficial me) {
        return "redirect:" + navigation.of(me, "/").stream().findFirst().map(Site.NavItem::href).orElse("/help");
    }
}
