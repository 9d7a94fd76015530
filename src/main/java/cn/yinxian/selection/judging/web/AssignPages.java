package cn.yinxian.selection.judging.web;

import cn.yinxian.selection.judging.model.JudgeGroup;
import cn.yinxian.selection.judging.model.JudgeProfile;
import cn.yinxian.selection.judging.model.Panel;
import cn.yinxian.selection.judging.model.Recusal;
import cn.yinxian.selection.judging.usecase.JudgingSetting;
import cn.yinxian.selection.entry.EntryLine;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a panel that is not fixed yet into words. */
@Component
class AssignPages {

    AssignPage of(JudgingSetting setting, Panel panel) {
        Map<CaseNumber, EntryLine> entries = setting.entries().stream().collect(Collectors.toMap(EntryLine::number, Function.identity()));
        var judgeChoices = new LinkedHashMap<String, String>();
        setting.judges().forEach(judge -> judgeChoices.put(judge.id().value(), judge.name()));
        var entryChoices = new LinkedHashMap<String, String>();
        setting.entries().forEach(entry -> entryChoices.put(entry.number().value(), entry.title() + "（" + entry.applicantName() + "）"));
        var problems = setting.rules().check(
                panel, setting.entryNumbers(), judge -> setting.names().getOrDefault(judge, judge.value()), setting::labelOf);
        return new AssignPage(
                setting.round().title(), setting.round().blind(), "%d 至 %d 人".formatted(setting.rules().least(), setting.rules().most()),
                setting.judges().stream().map(judge -> judge(setting, judge, entries)).toList(),
                panel.groups().stream().map(group -> group(panel, group, entries)).toList(),
                problems.stream().map(Refusal::sentence).toList(), judgeChoices, entryChoices);
    }

    /** An entry that has left meanwhile is not told of. */
    private static AssignPage.JudgeLine judge(JudgingSetting setting, JudgeProfile judge, Map<CaseNumber, EntryLine> entries) {
        return new AssignPage.JudgeLine(judge.id().value(), judge.name(), setting.recusals().stream()
                .filter(recusal -> recusal.judge().equals(judge.id()) && entries.containsKey(recusal.entry()))
                .collect(Collectors.groupingBy(Recusal::reason, LinkedHashMap::new, Collectors.mapping(one -> entries.get(one.entry()).title(), Collectors.toList())))
                .entrySet().stream()
                .map(same -> words(same.getKey(), same.getValue()))
                .toList());
    }

    private static String words(String reason, List<String> titles) {
        return titles.size() > 3
                ? "“%s”等 %d 个项目：%s".formatted(titles.get(0), titles.size(), reason)
                : titles.stream().map(title -> "“" + title + "”").collect(Collectors.joining("、")) + "：" + reason;
    }

    private static AssignPage.GroupLine group(Panel panel, JudgeGroup group, Map<CaseNumber, EntryLine> entries) {
        var lines = group.entries().stream()
                .map(entry -> new AssignPage.EntryLine(
                        entries.get(entry).title(), entries.get(entry).applicantName(), panel.judgesOf(entry).size()))
                .toList();
        int recusals = lines.stream().mapToInt(line -> group.judges().size() - line.scorers()).sum();
        return new AssignPage.GroupLine(group.number(), group.judges().size(), recusals, lines);
    }
}
