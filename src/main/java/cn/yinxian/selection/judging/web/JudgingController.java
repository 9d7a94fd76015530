package cn.yinxian.selection.judging.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.judging.usecase.JudgingProgress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 评审进度: how many sheets each judge has filled in. */
@Controller
class JudgingController {

    private final JudgingProgress progress;
    private final JudgingDoor door;

    JudgingController(JudgingProgress progress, JudgingDoor door) {
        this.progress = progress;
        this.door = door;
    }

    @GetMapping("/selections/{caseNumber}/judges")
    String show(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        model.addAttribute("page", JudgingPage.of(progress.of(door.requireReader(caseNumber, me))));
        model.addAttribute("clerk", door.isClerk(me));
        return "selection/judges";
    }
}
