package cn.yinxian.register.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.BranchCount;
import cn.yinxian.register.BranchLine;
import cn.yinxian.register.usecase.BrowseBranches;
import cn.yinxian.shared.Slice;
import cn.yinxian.shared.UnitCode;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 党支部: the branches in the reader's charge. */
@Controller
class BranchListController {

    private final BrowseBranches branches;
    private final Units units;
    private final Standing standing;

    BranchListController(BrowseBranches branches, Units units, Standing standing) {
        this.branches = branches;
        this.units = units;
        this.standing = standing;
    }

    @GetMapping("/branches")
    String list(
            @Valid @ModelAttribute("form") BranchFilterForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response) {
        Slice<BranchLine> found = new Slice<>(List.of(), null);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } else {
            var measures = standing.measures();
            found = branches.browse(form.question(measures.today(), measures.remindMonths()), me);
        }
        String next = found.next();
        model.addAttribute("page", new BranchListPage(
                narrowed(form), rows(found.rows()), next == null ? "" : form.addressAfter(next)));
        return "register/branches";
    }

    /** What the address narrows the list to, and no field shows. */
    private List<String> narrowed(BranchFilterForm form) {
        var narrowed = new ArrayList<String>();
        var unit = form.unitCode();
        if (unit != null) {
            String name = units.find(unit).map(Unit::name).orElse(unit.value());
            narrowed.add(Boolean.TRUE.equals(form.direct()) ? name + "（本级）" : name);
        }
        var month = form.chosenMonth();
        if (month != null) {
            narrowed.add("%d年%d月届满".formatted(month.getYear(), month.getMonthValue()));
        }
        return narrowed;
    }

    private List<BranchListPage.Row> rows(List<BranchLine> lines) {
        var names = units.findAll(lines.stream().map(line -> line.branch().unit()).distinct().toList());
        var measures = standing.measures();
        return lines.stream().map(line -> row(line, names, measures)).toList();
    }

    private static BranchListPage.Row row(BranchLine line, Map<UnitCode, Unit> names, Standing.Measures measures) {
        var branch = line.branch();
        var secretary = line.secretary();
        return new BranchListPage.Row(
                branch.code().value(), branch.name(), branch.kind(), names.get(branch.unit()).name(), members(line.count()),
                secretary == null ? "暂缺" : secretary, measures.term(branch), measures.flags(branch, line.count()));
    }

    private static String members(BranchCount count) {
        return count.probationary() == 0
                ? count.all() + " 人"
                : count.all() + " 人（其中预备党员 " + count.probationary() + " 人）";
    }
}
