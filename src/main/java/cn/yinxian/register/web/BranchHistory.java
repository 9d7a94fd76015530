package cn.yinxian.register.web;

import cn.yinxian.register.RegisterSearch.HistoryLine;
import cn.yinxian.register.RegisterSearch.NameChange;
import cn.yinxian.register.TermShift;
import cn.yinxian.register.usecase.OpenBranch.BranchFile;
import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 变动记录 in words, newest first: those who came or went on one day stand in one line, the rest in lines of their own. */
@Component
class BranchHistory {

    private record Move(LocalDate on, boolean began, @Nullable String post) {}

    private record Told(LocalDate on, String words) {}

    private final MessageSource labels;

    BranchHistory(MessageSource labels) {
        this.labels = labels;
    }

    /** @param gathers whether the branch only gathers members, whose relation stays elsewhere */
    List<BranchPage.Event> of(BranchFile file, boolean gathers) {
        return Stream.of(
                        file.names().stream().map(change -> renamed(change, file.clerks())),
                        file.shifts().stream().map(BranchHistory::shifted),
                        moves(file.history(), gathers))
                .flatMap(told -> told)
                .sorted(Comparator.comparing(Told::on).reversed())
                .map(event -> new BranchPage.Event(Standing.day(event.on()), event.words()))
                .toList();
    }

    private static Told renamed(NameChange change, Map<OfficialId, String> clerks) {
        return new Told(change.on(), "“%s”更名为“%s”（办件 %s，%s 登记）".formatted(
                change.before(), change.after(), change.caseNumber(), clerks.getOrDefault(change.by(), "系统")));
    }

    private Stream<Told> moves(List<HistoryLine> lines, boolean gathers) {
        var moves = new LinkedHashMap<Move, List<String>>();
        lines.forEach(line -> moves.computeIfAbsent(
                        new Move(line.on(), line.began(), line.post() == null ? null : line.memberCode() + line.post()), move -> new ArrayList<>())
                .add(line.post() == null ? line.memberName() : posted(line)));
        return moves.entrySet().stream()
                .map(entry -> new Told(entry.getKey().on(), words(entry.getKey(), entry.getValue(), gathers)));
    }

    private static Told shifted(TermShift shift) {
        return new Told(shift.on(), "本届届满日由%s%s至%s（%s）".formatted(
                Standing.day(shift.from()), shift.to().isAfter(shift.from()) ? "延期" : "提前", Standing.day(shift.to()), shift.basis()));
    }

    private String posted(HistoryLine line) {
        return line.memberName() + (line.began() ? " 任" : " 不再担任") + labels.getMessage("OfficerPost." + line.post(), null, Locale.CHINA);
    }

    private static String words(Move move, List<String> names, boolean gathers) {
        if (move.post() != null) {
            return names.get(0);
        }
        String verb = gathers ? (move.began() ? "编入" : "离开") : (move.began() ? "转入" : "转出");
        return names.size() == 1 ? names.get(0) + " " + verb : "%s %d 人：%s".formatted(verb, names.size(), String.join("、", names));
    }
}
