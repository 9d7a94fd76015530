package cn.yinxian.council.motion.web;

import cn.yinxian.attachment.AttachmentDownload;
import cn.yinxian.council.motion.usecase.MotionFiles;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CasePage;
import cn.yinxian.workflow.CaseViews;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.OfferedVerbs;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything about one motion, for all concerned. */
@Controller
class MotionCaseController implements CasePage {

    private final Cases cases;
    private final CaseViews caseViews;
    private final OfferedVerbs verbs;
    private final MotionViews views;
    private final MotionFiles files;
    private final MotionEvents events;

    MotionCaseController(Cases cases, CaseViews caseViews, OfferedVerbs verbs, MotionViews views, MotionFiles files, MotionEvents events) {
        this.cases = cases;
        this.caseViews = caseViews;
        this.verbs = verbs;
        this.views = views;
        this.files = files;
        this.events = events;
    }

    @Override
    public String process() {
        return "council-motion";
    }

    @Override
    public String path(CaseNumber number) {
        return "/motions/" + number;
    }

    @Override
    public Map<String, String> facts(CaseFile file) {
        var view = views.of(file.number());
        var facts = new LinkedHashMap<>(view.lines());
        facts.put("议题内容", view.body());
        facts.put("提请决定的事项", view.asked());
        return facts;
    }

    @GetMapping("/motions/{caseNumber}")
    String show(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        var file = cases.require(CaseNumber.of(caseNumber), me);
        model.addAttribute("file", caseViews.of(file));
        model.addAttribute("verbs", verbs.on(file, me));
        model.addAttribute("view", views.of(file.number()));
        model.addAttribute("events", events.of(file));
        return "council/motion";
    }

    @GetMapping("/motions/{caseNumber}/files/{file}")
    ResponseEntity<byte[]> download(@PathVariable String caseNumber, @PathVariable long file, CurrentOfficial me) {
        var number = cases.require(CaseNumber.of(caseNumber), me).number();
        return AttachmentDownload.of(files.of(number, file));
    }
}
