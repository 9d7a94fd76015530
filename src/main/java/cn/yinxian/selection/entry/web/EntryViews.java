package cn.yinxian.selection.entry.web;

import cn.yinxian.selection.entry.EntryFile;
import cn.yinxian.selection.entry.model.Entry;
import cn.yinxian.selection.entry.usecase.EntryFiles;
import cn.yinxian.selection.entry.usecase.EntryQueries;
import cn.yinxian.selection.entry.usecase.EntryQueries.Facts;
import cn.yinxian.shared.CaseNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An entry in words, ready to print. */
@Component
class EntryViews {

    private static final int KILOBYTE = 1024;

    private final EntryQueries queries;
    private final MessageSource labels;

    EntryViews(EntryQueries queries, MessageSource labels) {
        this.queries = queries;
        this.labels = labels;
    }

    EntryPageView of(CaseNumber number) {
        return view(queries.facts(number));
    }

    EntryPageView of(Entry entry) {
        return view(queries.facts(entry));
    }

    private EntryPageView view(Facts facts) {
        var sheet = facts.sheet();
        var paper = sheet.paper();
        var scores = facts.round().criteria().stream()
                .map(one -> {
                    var own = paper.score(one.code());
                    return new EntryPageView.ScoreLine(
                            one.name(), one.weight(), own.score() == null ? "—" : own.score() + " 分", own.grounds(), files(facts, one.code()));
                })
                .toList();
        return new EntryPageView(
                sheet.round().value(), facts.round().title(), paper.title(), lines(facts), paper.summary(), paper.text(), paper.length(),
                facts.round().textLimit(), scores, paper.selfTotal(), files(facts, EntryFiles.PHOTO), vetoes(facts), EntryMeter.of(facts),
                Objects.requireNonNullElse(sheet.outcome(), ""), Objects.requireNonNullElse(sheet.correction(), ""), sheet.version());
    }

    private List<EntryPageView.Veto> vetoes(Facts facts) {
        boolean over = !facts.sheet().state().isAlive() && facts.sheet().number() != null;
        if (over) {
            return List.of();
        }
        var vetoes = queries.vetoes(facts).stream().map(one -> new EntryPageView.Veto("red", "不得参加：", one.words(), one.source())).toList();
        return vetoes.isEmpty()
                ? List.of(new EntryPageView.Veto("green", "没有一票否决情形。", "系统已核对任期、党员人数、督办事项和历次评选", ""))
                : vetoes;
    }

    private static List<EntryPageView.FileLine> files(Facts facts, String purpose) {
        return facts.files().stream().filter(file -> file.purpose().equals(purpose)).map(EntryViews::file).toList();
    }

    private static EntryPageView.FileLine file(EntryFile file) {
        return new EntryPageView.FileLine(file.id(), file.name(), "%d KB".formatted(Math.max(1, file.size() / KILOBYTE)));
    }

    private Map<String, String> lines(Facts facts) {
        var sheet = facts.sheet();
        var applicant = sheet.applicant();
        var lines = new LinkedHashMap<String, String>();
        lines.put("参加", facts.round().title());
        lines.put("申报", applicant.name());
        if (applicant.branch() != null) {
            lines.put("所属单位", applicant.unitName());
        }
        lines.put("进展", labels.getMessage("EntryState." + sheet.state(), null, Locale.SIMPLIFIED_CHINESE));
        lines.put("自评总分", sheet.paper().selfTotal() + " 分");
        if (sheet.rank() != null) {
            lines.put("区县推荐排序", "第 " + sheet.rank() + " 位");
        }
        return lines;
    }
}
