package cn.yinxian.formation.web;

import cn.yinxian.formation.usecase.BrowseFindings;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.BranchCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 支部核查: branches that no longer fulfil their conditions, and the way to adjust or dissolve them. */
@Controller
class BranchCheckController {

    private final BrowseFindings findings;

    BranchCheckController(BrowseFindings findings) {
        this.findings = findings;
    }

    @GetMapping("/branch-checks")
    String list(
            @RequestParam(required = false) @Nullable String branch,
            @RequestParam(required = false) @Nullable Long after,
            CurrentOfficial me,
            Model model) {
        var only = branch == null || branch.isBlank() ? null : BranchCode.of(branch.strip());
        model.addAttribute("page", BranchCheckPage.of(findings.browse(only, after, me), only, me));
        return "formation/branch-checks";
    }
}
