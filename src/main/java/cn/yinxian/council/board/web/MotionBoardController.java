package cn.yinxian.council.board.web;

import cn.yinxian.council.board.model.BoardAge;
import cn.yinxian.council.board.model.BoardStage;
import cn.yinxian.council.board.usecase.BoardFilter;
import cn.yinxian.council.board.usecase.BrowseMotionBoard;
import cn.yinxian.organisation.CurrentOfficial;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 议题看板: every motion of the councils below a secretary's or convener's office, by state, age and light. */
@Controller
class MotionBoardController {

    private final BrowseMotionBoard board;

    MotionBoardController(BrowseMotionBoard board) {
        this.board = board;
    }

    @GetMapping("/motions/board")
    String show(@ModelAttribute("form") BoardFilter asked, CurrentOfficial me, Model model) {
        model.addAttribute("page", BoardPage.of(board.browse(asked, me), asked));
        model.addAttribute("stages", BoardStage.values());
        model.addAttribute("ages", BoardAge.values());
        return "council/board";
    }
}
