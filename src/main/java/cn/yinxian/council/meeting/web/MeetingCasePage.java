package cn.yinxian.council.meeting.web;

import cn.yinxian.council.meeting.model.MeetingStatus;
import cn.yinxian.council.meeting.model.Receipt;
import cn.yinxian.council.meeting.usecase.MeetingQueries;
import cn.yinxian.council.meeting.usecase.MeetingQueries.Facts;
import cn.yinxian.council.meeting.usecase.MemberPeople;
import cn.yinxian.document.Documents;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CasePage;
import cn.yinxian.workflow.CaseViews;
import cn.yinxian.workflow.OfferedVerbs;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Where the page of a meeting lies and what it shows. */
@Component
class MeetingCasePage implements CasePage {

    /** A document of the case. */
    public record Paper(long id, String number, String title) {}

    /** What a member unit has answered. @param words 出席, 请假 or 尚未回执, with names and reasons */
    public record Answer(String unitName, boolean answered, String words) {}

    private final CaseViews files;
    private final OfferedVerbs verbs;
    private final MeetingQueries queries;
    private final MeetingViews views;
    private final Documents documents;

    MeetingCasePage(CaseViews files, OfferedVerbs verbs, MeetingQueries queries, MeetingViews views, Documents documents) {
        this.files = files;
        this.verbs = verbs;
        this.queries = queries;
        this.views = views;
        this.documents = documents;
    }

    @Override
    public String process() {
        return "council-meeting";
    }

    @Override
    public String path(CaseNumber number) {
        return "/council-meetings/" + number;
    }

    @Override
    public Map<String, String> facts(CaseFile file) {
        return views.about(queries.facts(file.number()));
    }

    Facts facts(CaseNumber number) {
        return queries.facts(number);
    }

    void show(CaseFile file, CurrentOfficial me, Model model) {
        var facts = queries.facts(file.number());
        var view = views.of(facts, me);
        boolean frozen = facts.state().status() == MeetingStatus.FROZEN;
        model.addAttribute("file", files.of(file));
        model.addAttribute("verbs", verbs.on(file, me));
        model.addAttribute("view", view);
        model.addAttribute("papers", documents.of(file.number()).stream()
                .map(one -> new Paper(one.id(), one.number(), one.draft().title()))
                .toList());
        model.addAttribute("answers", frozen && view.office() ? answers(facts) : List.of());
        model.addAttribute("mayAnswer", frozen && facts.state().attendance() == null && !MemberPeople.of(facts.council(), me).isEmpty());
        model.addAttribute("late", frozen && view.office());
        model.addAttribute("frozen", frozen);
    }

    /** The current item, large; when everything is decided, what was. */
    void screen(CaseFile file, CurrentOfficial me, Model model) {
        var facts = queries.facts(file.number());
        var view = views.of(facts, me);
        var current = facts.state().agenda().current();
        model.addAttribute("view", view);
        model.addAttribute("current", current.map(item -> facts.state().agenda().placeOf(item)).orElse(0));
    }

    private List<Answer> answers(Facts facts) {
        var answered = queries.receipts(facts.state().number()).stream().collect(Collectors.toMap(Receipt::unit, Function.identity()));
        return facts.council().members().stream()
                .map(member -> {
                    var receipt = answered.get(member.unit());
                    return new Answer(member.name(), receipt != null, receipt == null ? "尚未回执" : words(receipt));
                })
                .toList();
    }

    private static String words(Receipt receipt) {
        return receipt.coming()
                ? "出席：" + receipt.person()
                : "请假：" + receipt.reason() + (receipt.person().isBlank() ? "" : "；由" + receipt.person() + "列席");
    }
}
