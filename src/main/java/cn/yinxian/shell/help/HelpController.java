package cn.yinxian.shell.help;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the manual. */
@Controller
class HelpController {

    private final HelpPages pages;

    HelpController(HelpPages pages) {
        this.pages = pages;
    }

    @GetMapping("/help")
    String contents(Model model) {
        return page("index", model);
    }

    @GetMapping("/help/{page}")
    String page(@PathVariable("page") String name, Model model) {
        model.addAttribute("page", pages.page(name));
        return "shell/help";
    }
}
