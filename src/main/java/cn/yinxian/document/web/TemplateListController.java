package cn.yinxian.document.web;

import cn.yinxian.document.usecase.BrowseTemplates;
import cn.yinxian.document.usecase.BrowseTemplates.Standing;
import cn.yinxian.document.web.TemplateListPage.Line;
import cn.yinxian.document.web.TemplateWords.Names;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 文书模板: every document the program makes, and which template it is made from. */
@Controller
class TemplateListController {

    private final BrowseTemplates templates;
    private final TemplateWords words;

    TemplateListController(BrowseTemplates templates, TemplateWords words) {
        this.templates = templates;
        this.words = words;
    }

    @GetMapping("/admin/templates")
    String list(Model model) {
        var all = templates.all();
        var names = words.names(all.stream().map(one -> one.inUse().by()).toList());
        model.addAttribute("page", new TemplateListPage(lines(all, true, names), lines(all, false, names)));
        return "document/templates";
    }

    private static List<Line> lines(List<Standing> all, boolean letters, Names names) {
        return all.stream()
                .filter(one -> one.letter() == letters)
                .map(one -> new Line(
                        one.kind().name(), one.kind().purpose(), TemplateWords.address(one.kind().key()), names.inUse(one), !one.reasons().isEmpty()))
                .toList();
    }
}
