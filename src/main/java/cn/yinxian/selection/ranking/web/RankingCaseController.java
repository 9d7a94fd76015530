package cn.yinxian.selection.ranking.web;

import cn.yinxian.document.DocumentDownload;
import cn.yinxian.document.DocumentView;
import cn.yinxian.document.Documents;
import cn.yinxian.document.Papers;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.ranking.paper.RankingPaperKinds;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CasePage;
import cn.yinxian.workflow.CaseViews;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.OfferedVerbs;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One ranking, its table to be printed, and the letter with which it was sent. */
@Controller
class RankingCaseController implements CasePage {

    private static final String PATH = "/selection-rankings/";

    private final Cases cases;
    private final CaseViews views;
    private final OfferedVerbs verbs;
    private final RankingViews rankings;
    private final Documents documents;
    private final Papers papers;

    RankingCaseController(
            Cases cases, CaseViews views, OfferedVerbs verbs, RankingViews rankings, Documents documents, Papers papers) {
        this.cases = cases;
        this.views = views;
        this.verbs = verbs;
        this.rankings = rankings;
        this.documents = documents;
        this.papers = papers;
    }

    /** An issued letter. */
    public record Paper(long id, String number, String title) {}

    @Override
    public String process() {
        return "district-ranking";
    }

    @Override
    public String path(CaseNumber number) {
        return PATH + number;
    }

    @Override
    public Map<String, String> facts(CaseFile file) {
        return rankings.of(file.number()).facts();
    }

    @GetMapping("/selection-rankings/{caseNumber}")
    String show(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        var file = cases.require(CaseNumber.of(caseNumber), me);
        model.addAttribute("file", views.of(file));
        model.addAttribute("verbs", verbs.on(file, me));
        model.addAttribute("view", rankings.of(file.number()));
        model.addAttribute("papers", documents.of(file.number()).stream()
                .map(issued -> new Paper(issued.id(), issued.number(), issued.draft().title()))
                .toList());
        return "selection/ranking";
    }

    @GetMapping("/selection-rankings/{caseNumber}/table")
    String table(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        model.addAttribute("view", rankings.of(cases.require(CaseNumber.of(caseNumber), me).number()));
        return "selection/ranking-table";
    }

    @GetMapping("/selection-rankings/{caseNumber}/table/docx")
    ResponseEntity<byte[]> tableDocx(@PathVariable String caseNumber, CurrentOfficial me) {
        var paper = rankings.paper(cases.require(CaseNumber.of(caseNumber), me).number());
        return DocumentDownload.of(paper.place() + "推荐排序表", papers.docx(RankingPaperKinds.TABLE, paper));
    }

    @GetMapping("/selection-rankings/{caseNumber}/documents/{id}")
    String print(@PathVariable String caseNumber, @PathVariable long id, CurrentOfficial me, Model model) {
        var number = cases.require(CaseNumber.of(caseNumber), me).number();
        String path = PATH + number;
        model.addAttribute("page", DocumentView.of(documents.require(number, id), path + "/documents/" + id + "/docx", path));
        return DocumentView.VIEW;
    }

    @GetMapping("/selection-rankings/{caseNumber}/documents/{id}/docx")
    ResponseEntity<byte[]> docx(@PathVariable String caseNumber, @PathVariable long id, CurrentOfficial me) {
        var number = cases.require(CaseNumber.of(caseNumber), me).number();
        return DocumentDownload.of(documents.require(number, id), documents.docx(number, id));
    }
}
