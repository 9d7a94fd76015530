package cn.yinxian.council.meeting.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.workflow.CaseLights;
import cn.yinxian.workflow.CaseList;
import cn.yinxian.workflow.CaseSearch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The meetings of the councils the reader has to do with. */
@Controller
class MeetingListController {

    private final CaseSearch search;
    private final CaseLights lights;

    MeetingListController(CaseSearch search, CaseLights lights) {
        this.search = search;
        this.lights = lights;
    }

    @GetMapping("/council-meetings")
    String list(@ModelAttribute("form") CaseList.Question asked, CurrentOfficial me, Model model) {
        var found = search.search(asked.within("council-meeting"), me);
        model.addAttribute("cases", CaseList.of(found, lights.of(found.rows()), "/council-meetings", asked));
        model.addAttribute("secretary", me.has(Role.COUNCIL_SECRETARY));
        return "council/meetings";
    }
}
