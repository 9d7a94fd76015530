package cn.yinxian.register.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.usecase.OpenBranch;
import cn.yinxian.shared.BranchCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The file of one branch: facts, term, officers, members, history. */
@Controller
class BranchController {

    private final OpenBranch branches;
    private final BranchPages pages;

    BranchController(OpenBranch branches, BranchPages pages) {
        this.branches = branches;
        this.pages = pages;
    }

    @GetMapping("/branches/{code}")
    String show(@PathVariable String code, CurrentOfficial me, Model model) {
        model.addAttribute("page", pages.of(branches.open(BranchCode.of(code), me)));
        return "register/branch";
    }
}
