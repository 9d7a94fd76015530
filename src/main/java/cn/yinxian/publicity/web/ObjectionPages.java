package cn.yinxian.publicity.web;

import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.publicity.model.Conclusion;
import cn.yinxian.publicity.model.Objector;
import cn.yinxian.publicity.usecase.ObjectionQueries;
import cn.yinxian.publicity.usecase.ObjectionQueries.Facts;
import cn.yinxian.publicity.web.ObjectionPage.FileLine;
import cn.yinxian.shared.CaseNumber;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an objection into words for those who handle it. */
@Component
class ObjectionPages {

    private final ObjectionQueries queries;
    private final PublicityPages pages;

    ObjectionPages(ObjectionQueries queries, PublicityPages pages) {
        this.queries = queries;
        this.pages = pages;
    }

    ObjectionPage of(CaseNumber number, CurrentOfficial reader) {
        var facts = queries.facts(number, reader);
        var state = facts.state();
        return new ObjectionPage(
                number.value(), state.publicity().value(), lines(facts), state.reason(), state.clue(),
                facts.files().stream()
                        .map(file -> new FileLine(file.id(), file.fileName(), file.kind().equals("INVESTIGATION")))
                        .toList(),
                facts.concern(), state.objector().signatureOpen(), found(state.conclusion()), state.version());
    }

    private Map<String, String> lines(Facts facts) {
        var state = facts.state();
        var lines = new LinkedHashMap<String, String>();
        lines.put("公示事项", facts.publicity().title());
        lines.put("公示对象", PublicityPages.names(facts.publicity()).getOrDefault(state.itemKey(), state.itemKey()));
        lines.put("提出时间", ChineseDays.of(state.raisedOn()));
        lines.put("提出人", who(state.objector(), facts.mayKnowWho()));
        lines.put("当前状态", pages.label(state.status()));
        return lines;
    }

    private static String who(Objector objector, boolean mayKnow) {
        if (objector.anonymous()) {
            return "匿名，系统没有保留姓名";
        }
        if (!mayKnow) {
            return "实名，姓名只有承办人可以查看";
        }
        String signed = objector.signatureOpen() ? "（署名待核实）" : "（登录后实名提出）";
        return Stream.of(objector.name(), objector.unit(), objector.contact()).filter(Objects::nonNull).collect(Collectors.joining("，")) + signed;
    }

    private Map<String, String> found(@Nullable Conclusion conclusion) {
        var lines = new LinkedHashMap<String, String>();
        if (conclusion != null) {
            lines.put("核查结论", pages.label(conclusion.outcome()));
            lines.put("核查情况", conclusion.findings());
            lines.put("答复和公布的结论", conclusion.reply());
            lines.put("核查人", conclusion.investigator());
            if (conclusion.signature() != null) {
                lines.put("署名核实", pages.label(conclusion.signature()));
            }
        }
        return lines;
    }
}
